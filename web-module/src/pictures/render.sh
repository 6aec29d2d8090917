#!/usr/bin/env bash
# Draws the demo newspaper's illustrations anew, from the SVG files beside this script.
#
#   web-module/src/pictures/render.sh
#
# Needs: Chromium, ImageMagick.
set -euo pipefail
cd "$(dirname "$0")"
chromium=${KIOSQUE_CHROMIUM:-chromium}
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT

for drawing in *.svg; do
    name=${drawing%.svg}
    "$chromium" --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars \
        --window-size=1280,720 --screenshot="$drawn/$name.png" "file://$PWD/$drawing" 2>/dev/null
    convert "$drawn/$name.png" -strip -colors 96 +dither "PNG8:../main/resources/demo/pictures/$name.png"
done
