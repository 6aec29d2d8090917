#!/usr/bin/env bash
# Measures how long kiosque.jar takes from the command to "ready": once on an empty folder, then again on the same one.
#
#   web-module/src/bench/startup.sh [runs] [port]
#
# Needs: mvn package, curl. Prints one line a start; the first loads the demo newspaper into a new database.
set -euo pipefail
cd "$(dirname "$0")/../../.."
runs=${1:-5}
port=${2:-8099}
jar=web-module/target/kiosque.jar
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

for run in $(seq 0 "$runs"); do
    begun=$(date +%s%N)
    java -Xmx512m -jar "$jar" --port "$port" --data "$data/data" --demo >"$data/out" 2>&1 &
    server=$!
    until curl -sf -o /dev/null "http://localhost:$port/health/ready"; do
        kill -0 "$server" 2>/dev/null || { cat "$data/out"; exit 1; }
        sleep 0.1
    done
    ready=$(date +%s%N)
    memory=$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$server/status")
    kind=$([ "$run" = 0 ] && echo "first (empty folder)" || echo "again")
    awk -v kind="$kind" -v ns=$((ready - begun)) -v mib="$memory" \
        'BEGIN { printf "%-22s ready after %.1f s, %d MiB resident\n", kind, ns / 1e9, mib }'
    kill "$server"
    wait "$server" || true
done
