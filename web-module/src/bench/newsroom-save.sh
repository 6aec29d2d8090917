#!/usr/bin/env bash
# Measures how long it takes to save a text of 50 KiB: cleaning, revision and lock included, the whole way over HTTP.
#
#   web-module/src/bench/newsroom-save.sh [runs]
#
# Asks the site, with the demo newspaper, at KIOSQUE_ORIGIN (http://localhost:8080). Needs: curl. Prints the fastest, the
# median and the slowest of the runs (15), each of which saves another text of the same piece.
set -euo pipefail
runs=${1:-15}
origin=${KIOSQUE_ORIGIN:-http://localhost:8080}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ask() {
    curl -sf -b "$work/cookies" -c "$work/cookies" -H 'Sec-Fetch-Site: same-origin' "$@"
}

# The value of an input of the page that was asked for last.
value() {
    grep -o "<input[^>]*name=\"$1\"[^>]*>" "$work/page" | sed -n 's/.* value="\([^"]*\)".*/\1/p' | head -1
}

ask -o "$work/page" "$origin/login"
ask -o /dev/null "$origin/login" --data-urlencode login=login --data-urlencode name=redactrice@demo.kiosque.example \
    --data-urlencode password=bienvenue-au-kiosque --data-urlencode enter= \
    --data-urlencode "jakarta.faces.ViewState=$(value jakarta.faces.ViewState)"

# Paragraphs with emphasis and links, as texts have them.
text() {
    for n in $(seq 1 160); do
        printf '<p>%s, %s. Il a plu sur la ville, <strong>rue par rue</strong>, et <a href="/sections/sciences">la rivière</a> ' "$1" "$n"
        printf 'a monté de trois centimètres. On a compté les parapluies, puis les gouttières, puis plus rien du tout ; le maire '
        printf 'a parlé de prudence, la boulangère de croissants, et le pluviomètre s’est tu.</p>\n'
    done
}

save() {
    local id=$1 run=$2
    ask -o "$work/page" "$origin/admin/newsroom/write${id:+?id=$id}"
    text "$run" > "$work/text"
    ask -o /dev/null -w '%{time_total} %{http_code} %{redirect_url}\n' "$origin/admin/newsroom/write${id:+?id=$id}" \
        --data-urlencode piece=piece --data-urlencode "id=$id" --data-urlencode "version=$(value version)" \
        --data-urlencode kind=ARTICLE --data-urlencode section=sciences --data-urlencode access=FREE \
        --data-urlencode 'title=Une averse de mesure' --data-urlencode "body@$work/text" --data-urlencode save= \
        --data-urlencode "primefaces.nonce=$(value primefaces.nonce)" \
        --data-urlencode "jakarta.faces.ViewState=$(value jakarta.faces.ViewState)"
}

first=$(save '' 0)
id=$(sed -n 's/.*[?&]id=\([0-9]*\).*/\1/p' <<<"$first")
[ -n "$id" ] || { echo "The piece was not saved: $first" >&2; exit 1; }
for run in 1 2 3; do save "$id" "warm $run" > /dev/null; done
echo "A text of $(($(wc -c < "$work/text") / 1024)) KiB:"
for run in $(seq "$runs"); do save "$id" "$run"; done | grep ' 302 ' | cut -d' ' -f1 | sort -n |
    awk '{ all[NR] = $1 } END { printf "%d saves: %.0f, %.0f, %.0f ms\n", NR, all[1] * 1000, all[int((NR + 1) / 2)] * 1000, all[NR] * 1000 }'
