#!/usr/bin/env bash
# Lighthouse, as a telephone on a slow line sees the site, for the addresses given (by default the kinds of pages that count most).
#
#   web-module/src/bench/lighthouse.sh http://localhost:8080 [/ /sections/sciences …]
#
# Needs: Node with npx, a registry that has lighthouse, Chromium. The server must be running, with the demo newspaper.
set -euo pipefail
origin=${1:?the address of a running server}
shift
pages=("$@")
[ ${#pages[@]} -gt 0 ] || pages=(/ "$(curl -s "$origin/" | grep -o '/articles/[^"#]*' | head -1)" /sections/sciences /brief /subscribe)
export CHROME_PATH=${CHROME_PATH:-${KIOSQUE_CHROMIUM:-chromium}}
report=$(mktemp)
trap 'rm -f "$report"' EXIT

for page in "${pages[@]}"; do
    for _ in $(seq 20); do curl -sL -o /dev/null "$origin$page"; done # a server that has just started compiles
    npx --yes lighthouse "$origin$page" --quiet --output=json --output-path="$report" \
        --only-categories=performance,accessibility,best-practices,seo \
        --chrome-flags="--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
    node -e '
        const report = JSON.parse(require("fs").readFileSync(process.argv[1]));
        const scores = Object.values(report.categories).map(one => `${one.id} ${Math.round(one.score * 100)}`).join(", ");
        const figures = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "server-response-time"]
            .map(id => `${id} ${Math.round(report.audits[id].numericValue * 1000) / 1000}`).join(", ");
        console.log(`${process.argv[2]}\n  ${scores}\n  ${figures}`);
        for (const category of Object.values(report.categories)) {
            if (category.id === "performance") continue;
            for (const {id, weight} of category.auditRefs)
                if (weight && report.audits[id].score !== null && report.audits[id].score < 1) console.log(`  fails: ${id}`);
        }' "$report" "$page"
done
