#!/usr/bin/env bash
# Measures how long the newsroom's list takes with many pieces: opened, filtered, sorted, looked for, leafed to its end.
#
#   web-module/src/bench/newsroom-list.sh DATABASE [pieces] [runs]
#
# DATABASE is the address psql takes of a PostgreSQL that Kiosque runs on, postgresql://user:secret@host:port/name; it is
# filled with pieces (100000) unless it has as many already. The site, with the demo newspaper, is asked at
# KIOSQUE_ORIGIN (http://localhost:8080). Needs: psql, curl. Prints the median of the runs (9) for each view.
set -euo pipefail
cd "$(dirname "$0")"
database=$1
pieces=${2:-100000}
runs=${3:-9}
origin=${KIOSQUE_ORIGIN:-http://localhost:8080}
cookies=$(mktemp)
trap 'rm -f "$cookies"' EXIT

there=$(psql -qAt "$database" -c "select count(*) from articles.article where id > 1000000000")
[ "$there" -ge "$pieces" ] || psql -q "$database" -v ON_ERROR_STOP=1 -v pieces="$pieces" -f newsroom-list.sql

ask() {
    curl -sf -b "$cookies" -c "$cookies" -H 'Sec-Fetch-Site: same-origin' "$@"
}

hidden() {
    sed -n 's/.*name="jakarta.faces.ViewState"[^>]*value="\([^"]*\)".*/\1/p' | head -1
}

state=$(ask "$origin/login" | hidden)
ask -o /dev/null "$origin/login" --data-urlencode login=login --data-urlencode name=redactrice@demo.kiosque.example \
    --data-urlencode password=bienvenue-au-kiosque --data-urlencode enter= --data-urlencode "jakarta.faces.ViewState=$state"

while read -r name query; do
    for _ in $(seq 3); do ask -o /dev/null "$origin/admin/newsroom/list$query"; done
    for _ in $(seq "$runs"); do ask -o /dev/null -w '%{time_starttransfer}\n' "$origin/admin/newsroom/list$query"; done | sort -n |
        awk -v name="$name" '{ all[NR] = $1 } END { printf "%-26s %6.0f ms\n", name, all[int((NR + 1) / 2)] * 1000 }'
done <<'VIEWS'
opened
last-page ?page=99999
by-title ?order=TITLE
by-title,-last-page ?order=TITLE&page=99999
by-due-date,-last-page ?order=DUE&page=99999
published ?state=PUBLISHED&order=PUBLISHED
one-section,-by-title ?section=banc-3&order=TITLE
one-section,-last-page ?section=banc-3&order=TITLE&page=99999
a-rare-form ?kind=LIVE
many-titles-match ?q=pluie
few-titles-match ?q=99999
one-letter ?q=p
trash ?trash=1
VIEWS
