#!/usr/bin/env bash
# Measures how long a search takes in a paper with many pieces: of rare and of frequent words, filtered, sorted, mistyped.
#
#   web-module/src/bench/search.sh DATABASE [pieces] [runs]
#
# DATABASE is the address psql takes of a PostgreSQL that Kiosque runs on, postgresql://user:secret@host:port/name; it is
# filled with pieces (100000) unless it has as many already. The site, with the demo newspaper, is asked at
# KIOSQUE_ORIGIN (http://localhost:8080), as somebody who has not signed in. Needs: psql, curl. Prints the median of the
# runs (9) for each question.
set -euo pipefail
cd "$(dirname "$0")"
database=$1
pieces=${2:-100000}
runs=${3:-9}
origin=${KIOSQUE_ORIGIN:-http://localhost:8080}

there=$(psql -qAt "$database" -c "select count(*) from articles.article where id > 2000000000")
[ "$there" -ge "$pieces" ] || psql -q "$database" -v ON_ERROR_STOP=1 -v pieces="$pieces" -f search.sql

while read -r name address; do
    for _ in $(seq 3); do curl -sf -o /dev/null "$origin$address"; done
    for _ in $(seq "$runs"); do curl -sf -o /dev/null -w '%{time_starttransfer}\n' "$origin$address"; done | sort -n |
        awk -v name="$name" '{ all[NR] = $1 } END { printf "%-26s %6.0f ms\n", name, all[int((NR + 1) / 2)] * 1000 }'
done <<'QUESTIONS'
a-rare-word /search?q=hopital
a-frequent-word /search?q=village
the-same,-newest-first /search?q=village&order=NEWEST
the-same,-oldest-first /search?q=village&order=OLDEST
the-same,-page-50 /search?q=village&page=50
two-frequent-words /search?q=village+mairie
a-phrase /search?q=%22village+la+mairie%22
one-of-them-unwanted /search?q=village+-babela
one-section-and-form /search?q=village&section=banc-3&kind=BRIEF
what-is-free /search?q=village&access=FREE
an-author-and-a-word /search?q=village&author=2
a-mistyped-word /search?q=hopitla
nothing /search?q=xylophonologue
suggestions /api/v1/suggest?q=hopi
suggestions-of-many /api/v1/suggest?q=bab
QUESTIONS
