"""The real window, from outside: through the accessibility bus, as a screen reader sees it.

outside.py BUILD — needs a display, a window manager and an accessibility bus (packaging/test starts them). On an empty
machine the program makes its database, asks who is working, and every tab can be reached and says its name in Kazakh.
"""
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

BUILD = os.path.abspath(sys.argv[1])
PATIENCE = 20  # seconds for anything to appear
NAME = "Сейітова Айгүл Нұрланқызы"


def wait(what, find):
    end = time.time() + PATIENCE
    while time.time() < end:
        try:
            found = find()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.2)
    sys.exit(f"outside: {what} did not appear")


def application():
    for app in pyatspi.Registry.getDesktop(0):
        if app and app.name.lower() == "qorjyn":
            return app
    return None


def all_of(root):
    yield root
    for i in range(root.childCount):
        child = root.getChildAtIndex(i)
        if child is not None:
            yield from all_of(child)


def named(role, name):
    for node in all_of(application()):
        if node.getRole() == role and node.name.replace("&", "").startswith(name):
            states = node.getState()
            if states.contains(pyatspi.STATE_SHOWING):
                return node
    return None


def press(node):
    action = node.queryAction()
    names = [action.getName(i).lower() for i in range(action.nActions)]
    action.doAction(names.index("press") if "press" in names else 0)


def main():
    home = tempfile.mkdtemp(prefix="qorjyn-outside-")
    environment = dict(os.environ, HOME=home, XDG_DATA_HOME=home + "/data", XDG_CONFIG_HOME=home + "/config",
                       LANG="kk_KZ.UTF-8", LANGUAGE="kk", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    os.makedirs(home + "/config/qorjyn")
    with open(home + "/config/qorjyn/qorjyn.conf", "w", encoding="utf-8") as settings:
        settings.write("[General]\nlanguage=kk\n")
    program = subprocess.Popen([BUILD + "/src/qorjyn"], env=environment)
    try:
        wait("the program", application)
        field = wait("the question who is working",
                     lambda: named(pyatspi.ROLE_TEXT, "Тегі, аты, әкесінің аты"))
        field.queryEditableText().setTextContents(NAME)
        login = wait("the login", lambda: named(pyatspi.ROLE_TEXT, "Логин"))
        login.queryEditableText().setTextContents("seitova")
        press(wait("the button", lambda: named(pyatspi.ROLE_PUSH_BUTTON, "Жұмысты бастау")))
        wait("the window behind the question", lambda: not named(pyatspi.ROLE_PUSH_BUTTON, "Жұмысты бастау"))
        for tab, sign in (("Өтінімдер", "Жаңа"), ("Отырыстар", "Жоспарлау"), ("Қор", None), ("Шарттар", "Жаңа"),
                          ("Оқырмандар", None), ("Бүгін", None)):
            button = wait(f"the tab {tab}", lambda: next(
                (node for node in all_of(application())
                 if node.name.startswith(tab) and node.getRole() in (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_RADIO_BUTTON,
                                                                     pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_PAGE_TAB)
                 and node.getState().contains(pyatspi.STATE_SHOWING)), None))
            press(button)
            wait(f"the heading of {tab}", lambda: named(pyatspi.ROLE_LABEL, tab))
            if sign:
                wait(f"the button {sign} of {tab}", lambda: named(pyatspi.ROLE_PUSH_BUTTON, sign))
        database = home + "/data/qorjyn/qorjyn.sqlite"
        stored = subprocess.run(["sqlite3", database, "SELECT name FROM staff"], capture_output=True, text=True,
                                check=True).stdout.strip()
        if stored != NAME:
            sys.exit(f"outside: the database holds «{stored}»")
        journal = subprocess.run(["sqlite3", database, "PRAGMA journal_mode"], capture_output=True, text=True,
                                 check=True).stdout.strip()
        if journal != "wal":
            sys.exit(f"outside: the journal is {journal}")
        if program.poll() is not None:
            sys.exit("outside: the program is gone")
    finally:
        program.terminate()
        program.wait(10)
    print("the real window: who is working, six tabs, one database")


main()
