#!/usr/bin/python3
"""What a new field of a title costs: a text is added in a copy of the tree, built there, and tried.

newfield.py SCRATCH — from the root of the sources. The copy gets the number of the Universal Decimal Classification
as a field of titles, in the seven files that ARCHITECTURE.md names for it and in no other; tst_titlefields, which names
no field, must then find it in acts, storage, JSON, the grid, a pasted list and the comparison.
"""
import os
import re
import shutil
import subprocess
import sys

TITLES = {"kk": "ӘОЖ", "ru": "УДК", "en": "UDC"}
FILES = 7


def edit(copy, name, found, put):
    """Puts a text after the only place where `found` stands."""
    path = f"{copy}/{name}"
    with open(path, encoding="utf-8") as file:
        text = file.read()
    places = re.findall(found, text)
    if len(places) != 1:
        sys.exit(f"newfield: {len(places)} places in {name} for {found}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(re.sub(found, lambda match: match.group(0) + put, text))


def add_field(copy):
    steps = sorted(os.listdir(f"{copy}/resources/sql"))
    step = f"{int(steps[-1][:4]) + 1:04}_udc.sql"
    with open(f"{copy}/resources/sql/{step}", "w", encoding="utf-8") as file:
        for table in ("item", "fund_object"):
            file.write(f"ALTER TABLE {table} ADD COLUMN udc TEXT NOT NULL DEFAULT '';\n")
    edit(copy, "src/storage/CMakeLists.txt", r'"\S*/resources/sql/' + re.escape(steps[-1]) + '"',
         f'\n        "${{CMAKE_SOURCE_DIR}}/resources/sql/{step}"')
    edit(copy, "src/domain/application.h", r"    QString rightsHolders;\n", "    QString udc;\n")
    edit(copy, "src/domain/titlefields.h", r'[ ]+\.column = "rights_holders",\n[^}]*\},\n',
         '    TitleField{.name = "udc", .member = &Description::udc, .column = "udc"},\n')
    for language, title in TITLES.items():
        edit(copy, f"translations/words_{language}.ts",
             r"        <source>field\.rightsHolders</source>\n.*\n    </message>\n",
             f"    <message>\n        <source>field.udc</source>\n        <translation>{title}</translation>\n"
             "    </message>\n")


def run(*command, cwd, **options):
    return subprocess.run(command, cwd=cwd, check=True, text=True, **options)


def main():
    copy = sys.argv[1] + "/newfield"
    os.makedirs(copy)
    for name in run("git", "ls-files", cwd=".", stdout=subprocess.PIPE).stdout.splitlines():
        if os.path.exists(name):
            os.makedirs(os.path.dirname(f"{copy}/{name}"), exist_ok=True)
            shutil.copy2(name, f"{copy}/{name}")
    run("git", "init", "-q", cwd=copy)
    run("git", "add", "-A", cwd=copy)
    add_field(copy)
    run("git", "add", "-N", ".", cwd=copy)
    touched = run("git", "diff", "--numstat", cwd=copy, stdout=subprocess.PIPE).stdout
    print(touched, end="")
    if len(touched.splitlines()) != FILES:
        sys.exit(f"newfield: not {FILES} files")
    run("cmake", "--preset", "release", cwd=copy, stdout=subprocess.DEVNULL)
    run("cmake", "--build", "--preset", "release", "--target", "tst_titlefields", "qorjyn-pdf", cwd=copy,
        stdout=subprocess.DEVNULL)
    tested = run("build/release/tests/app/tst_titlefields", cwd=copy, stdout=subprocess.PIPE,
                 env=dict(os.environ, QT_QPA_PLATFORM="offscreen",
                          QORJYN_PDF_WORKER=f"{copy}/build/release/src/qorjyn-pdf")).stdout
    print(tested.splitlines()[-2])


main()
