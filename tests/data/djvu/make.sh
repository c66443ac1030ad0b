#!/usr/bin/env bash
# Makes the files of this folder anew, with Debian's djvulibre-bin: tests/data/djvu/make.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# picture P4|P6 WIDTH HEIGHT: the dots as python sees them; black on the left (or in the upper left corner).
python3 - <<'PICTURES'
def bits(name, width, height, black):
    rows = b''
    for y in range(height):
        row = ''.join('1' if black(x, y) else '0' for x in range(width))
        rows += bytes(int(row[i:i + 8], 2) for i in range(0, width, 8))
    open(name, 'wb').write(b'P4 %d %d\n' % (width, height) + rows)

bits('halves.pbm', 400, 200, lambda x, y: x < 200)
bits('corner.pbm', 200, 104, lambda x, y: x < 104 and y < 48)
colours = b''.join(b'\xd0\x20\x20' if x < 80 else b'\x20\x20\xd0' for y in range(60) for x in range(160))
open('colours.ppm', 'wb').write(b'P6 160 60 255\n' + colours)
PICTURES

cjb2 -dpi 100 halves.pbm halves.djvu
cjb2 -dpi 100 corner.pbm corner.djvu
c44 -slice 70 -dpi 100 colours.ppm colours.djvu

# Rectangles: left, bottom, right, top, from the lower left corner of the page before it is turned.
cat > halves.txt <<'TEXT'
(page 0 0 400 200
  (line 40 140 360 180 (word 40 140 180 180 "Алтын") (word 200 140 360 180 "Орда"))
  (line 40 60 200 100 (word 40 60 200 100 "кітабы")))
TEXT
echo '(page 0 0 200 104 (line 0 56 104 104 (word 0 56 104 104 "бұрыш")))' > corner.txt
djvused -e 'select 1; set-txt halves.txt; save' halves.djvu
djvused -e 'select 1; set-txt corner.txt; set-rotation 1; save' corner.djvu

djvm -c "$here/book.djvu" halves.djvu colours.djvu corner.djvu
cp colours.djvu "$here/page.djvu"
# The same book in four files: only the index of it stays.
mkdir apart
djvmcvt -i "$here/book.djvu" apart index.djvu
cp apart/index.djvu "$here/scattered.djvu"
