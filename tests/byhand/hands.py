"""Hands: a keyboard and a mouse in front of the real window.

Keys are pressed and released through XTEST, each by its place on the keyboard: a capital letter is Shift, the letter and
Shift again, and a letter of another layout is typed after Alt+Shift, as at a desk. What came of it is read from the
database, from the accessibility bus and from the screen; nothing waits for a time, everything waits for a state.
"""
import ctypes
import ctypes.util
import os
import subprocess
import time

from Xlib import X, display
from Xlib.ext import xtest

PATIENCE = 60  # seconds for a state to come, on a machine whose cores are busy
PAUSE = 0.012  # seconds between two keys: a quick typist

KEYS = {"Escape": 9, "BackSpace": 22, "Tab": 23, "Return": 36, "Control": 37, "Shift": 50, "Alt": 64, "Caps": 66,
        "F2": 68, "Home": 110, "Up": 111, "PageUp": 112, "Left": 113, "Right": 114, "End": 115, "Down": 116,
        "PageDown": 117, "Insert": 118, "Delete": 119, "Menu": 135, "space": 65}
CORE_KEYBOARD = 0x100  # as XKB names it
# The keys of the row of digits, by what stands on their caps in Latin.
ROW = {digit: 10 + place for place, digit in enumerate("1234567890")}


class Failed(Exception):
    """What was to come did not."""


def wait(what, find, patience=PATIENCE):
    end = time.monotonic() + patience
    found = find()
    while not found:
        if time.monotonic() > end:
            raise Failed(f"{what} did not come")
        time.sleep(0.05)
        found = find()
    return found


class Hands:
    """Two hands at the keyboard of the X server."""

    def __init__(self):
        self.display = display.Display()
        self.xkb = ctypes.CDLL(ctypes.util.find_library("xkbcommon"))
        self.x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.connection = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        self.pressed = 0  # keys beside the text
        self.layout("kz,us")

    def layout(self, layouts):
        """Sets the layouts of the keyboard, "kz,us"; the first is on."""
        subprocess.run(["setxkbmap", "-layout", layouts, "-option", "", "-option", "grp:alt_shift_toggle"], check=True)
        self.names = layouts.split(",")
        self.x11.XkbLockGroup(self.connection, CORE_KEYBOARD, 0)
        self.x11.XSync(self.connection, 0)
        self.display.sync()
        self.places = [{} for _ in self.names]
        low, high = self.display.display.info.min_keycode, self.display.display.info.max_keycode
        for place, symbols in enumerate(self.display.get_keyboard_mapping(low, high - low + 1)):
            for group in range(min(2, len(self.names))):
                for shift in (0, 1):
                    at = group * 2 + shift
                    code = self.xkb.xkb_keysym_to_utf32(symbols[at]) if at < len(symbols) else 0
                    # Only the keys that every keyboard has, not the keypad.
                    if code > 31 and low + place < 66:
                        self.places[group].setdefault(chr(code), (low + place, bool(shift)))
                        self.places[group].setdefault(" ", (KEYS["space"], False))

    @property
    def group(self):
        """The number of the layout that is on."""
        state = (ctypes.c_ubyte * 32)()  # XkbStateRec begins with the group in force
        self.x11.XkbGetState(self.connection, CORE_KEYBOARD, state)
        return state[0]

    def _send(self, what, code):
        xtest.fake_input(self.display, what, code)
        self.display.sync()
        time.sleep(PAUSE)

    def down(self, key):
        self._send(X.KeyPress, KEYS[key])

    def up(self, key):
        self._send(X.KeyRelease, KEYS[key])

    def tap(self, code):
        self._send(X.KeyPress, code)
        self._send(X.KeyRelease, code)

    def press(self, keys):
        """Presses "Tab", "Control+n", "Shift+Tab": letters by the place that they have on a Latin keyboard."""
        *held, last = keys.split("+")
        self.pressed += 1
        for key in held:
            self.down(key)
        self.tap(KEYS[last] if last in KEYS else ROW[last] if last in ROW else LATIN[last])
        for key in reversed(held):
            self.up(key)

    def switch(self):
        """Goes on in the next layout."""
        wanted = (self.group + 1) % len(self.names)
        self.down("Alt")
        self.down("Shift")
        self.up("Shift")
        self.up("Alt")
        wait("the next layout", lambda: self.group == wanted)

    def type(self, text):
        """Types a text letter by letter, the layout switched where a letter stands in another."""
        group = self.group
        for letter in text:
            if letter not in self.places[group]:
                if not any(letter in places for places in self.places):
                    raise Failed(f"no layout of {self.names} has “{letter}”")
                self.switch()
                group = self.group
            code, shift = self.places[group][letter]
            if shift:
                self.down("Shift")
            self.tap(code)
            if shift:
                self.up("Shift")

    def digits(self, text):
        """Types digits by their keys, in any layout."""
        for digit in text:
            self.tap(ROW[digit])

    def copy(self, text):
        """Another program has this on the clipboard."""
        subprocess.run(["xclip", "-selection", "clipboard"], input=text, text=True, check=True,
                       stdout=subprocess.DEVNULL)
        asked = ["xclip", "-selection", "clipboard", "-out"]
        wait("the text on the clipboard", lambda: subprocess.run(asked, capture_output=True, text=True).stdout == text)

    def click(self, x, y, times=1):
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        self.display.sync()
        for _ in range(times):
            self._send(X.ButtonPress, 1)
            self._send(X.ButtonRelease, 1)

    def picture(self, file):
        """The screen as it is now, as a PNG file."""
        subprocess.run(["import", "-silent", "-window", "root", file], check=True)


LATIN = {}
for _row, _first in (("qwertyuiop", 24), ("asdfghjkl", 38), ("zxcvbnm", 52)):
    for _place, _letter in enumerate(_row):
        LATIN[_letter] = _first + _place


class Desk:
    """A database with its staff, and the program in front of it, in Kazakh at 1366 × 768."""

    def __init__(self, build, folder, engine="sqlite", server=None, language="kk"):
        self.build, self.folder, self.engine = build, folder, engine
        self.drafts = folder + "/data/qorjyn/drafts"
        self.environment = dict(os.environ, HOME=folder, XDG_DATA_HOME=folder + "/data",
                                XDG_CONFIG_HOME=folder + "/config", LANG="kk_KZ.UTF-8", LANGUAGE=language,
                                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                                QORJYN_PDF_WORKER=build + "/src/qorjyn-pdf")
        os.makedirs(folder + "/config/qorjyn", exist_ok=True)
        with open(folder + "/config/qorjyn/qorjyn.conf", "w", encoding="utf-8") as settings:
            settings.write(f"[General]\nlanguage={language}\n")
        if engine == "sqlite":
            self.url = f"sqlite:{folder}/desk.sqlite"
        else:
            self.name = "qorjyn_hands_" + os.urandom(8).hex()
            self.server = server.rstrip("/") + "/"
            self._psql("postgres", f"CREATE DATABASE {self.name} TEMPLATE template0 ENCODING 'UTF8'")
            self.url = self.server + self.name
        self.ctl("init")
        self.act("addStaff", {"login": "admin", "name": "Ахметов Самат Ерболұлы", "roles": ["administrator"]})
        self.act("addStaff", {"login": "seitova", "name": "Сейітова Айгүл Нұрланқызы", "roles": ["acquisition"]},
                 "admin")
        self.act("addStaff", {"login": "omarova", "name": "Омарова Дана Маратқызы", "roles": ["secretary"]}, "admin")
        self.program = None

    def kept(self):
        """The drafts that lie beside the database, as they are written."""
        drafts = []
        for name in os.listdir(self.drafts) if os.path.isdir(self.drafts) else []:
            if name.endswith(".json"):
                with open(f"{self.drafts}/{name}", encoding="utf-8") as draft:
                    drafts.append(draft.read())
        return drafts

    def ctl(self, *arguments, who=None):
        call = [self.build + "/src/qorjynctl", "--db", self.url, "--files", self.folder + "/files"]
        call += ["--as", who] if who else []
        done = subprocess.run(call + list(arguments), env=self.environment, capture_output=True, text=True)
        if done.returncode != 0:
            raise Failed(f"qorjynctl {' '.join(arguments)}: {done.stdout} {done.stderr}")
        return done.stdout

    def act(self, name, fields, who=None):
        import json
        return json.loads(self.ctl("--json", "act", name, json.dumps(fields), who=who))

    def _psql(self, database, sql):
        return subprocess.run(["psql", "-qAtX", self.server + database, "-c", sql], capture_output=True, text=True,
                              check=True).stdout

    def rows(self, sql):
        """The rows of a question as lists of text."""
        if self.engine == "sqlite":
            answer = subprocess.run(["sqlite3", "-readonly", "-separator", "|", "-cmd", ".timeout 5000",
                                     self.url.removeprefix("sqlite:"), sql], capture_output=True, text=True).stdout
        else:
            answer = self._psql(self.name, sql)
        return [line.split("|") for line in answer.splitlines()]

    def start(self, who="seitova"):
        """Starts the program for whoever worked here last."""
        import hashlib
        if who:
            key = hashlib.sha256(self.url.encode()).hexdigest()[:16]
            with open(self.folder + "/config/qorjyn/qorjyn.conf", encoding="utf-8") as settings:
                lines = [line for line in settings.read().splitlines() if not line.startswith(f"login-{key}=")]
            if "[staff]" not in lines:
                lines.append("[staff]")
            lines.insert(lines.index("[staff]") + 1, f"login-{key}={who}")
            with open(self.folder + "/config/qorjyn/qorjyn.conf", "w", encoding="utf-8") as settings:
                settings.write("\n".join(lines) + "\n")
        self.program = subprocess.Popen(
            [self.build + "/src/qorjyn", "--db", self.url, "--files", self.folder + "/files"], env=self.environment,
            stdout=subprocess.DEVNULL, stderr=open(self.folder + "/program.log", "a", encoding="utf-8"))
        return self

    def alive(self):
        """Fails where the program has ended."""
        if self.program.poll() is not None:
            with open(self.folder + "/program.log", encoding="utf-8") as log:
                raise Failed(f"the program ended with {self.program.returncode}\n{log.read()[-4000:]}")
        return True

    def kill(self):
        self.program.kill()
        self.program.wait()

    def close(self):
        if self.program and self.program.poll() is None:
            self.program.terminate()
            try:
                self.program.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()
        if self.engine != "sqlite":
            self._psql("postgres", f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")


class Screen:
    """The window as a screen reader sees it."""

    def __init__(self, desk):
        import pyatspi
        self.atspi, self.desk = pyatspi, desk

    def application(self):
        for app in self.atspi.Registry.getDesktop(0):
            if app and app.name.lower() == "qorjyn" and app.get_process_id() == self.desk.program.pid:
                return app
        return None

    def _all(self, root):
        yield root
        role = root.getRole()
        if role in (self.atspi.ROLE_TABLE, self.atspi.ROLE_LIST):
            return  # its cells are many
        if role not in (self.atspi.ROLE_APPLICATION, self.atspi.ROLE_FRAME, self.atspi.ROLE_DIALOG) and \
                not root.getState().contains(self.atspi.STATE_SHOWING):
            return  # another tab
        for i in range(root.childCount):
            child = root.getChildAtIndex(i)
            if child is not None:
                yield from self._all(child)

    def find(self, role, name):
        """The first widget of this role whose name begins so and which is shown; None where there is none."""
        try:
            for node in self._all(self.application()):
                if node.getRole() == role and node.name.replace("&", "").startswith(name) and \
                        node.getState().contains(self.atspi.STATE_SHOWING):
                    return node
        except Exception:  # the tree changes while it is read
            pass
        return None

    def focused(self):
        """Role and name of the widget that has the keyboard: "table Titles"; empty where none says so."""
        try:
            for node in self._all(self.application()):
                # The chosen one of several tabs says so, too.
                if node.getRole() != self.atspi.ROLE_PAGE_TAB and node.getState().contains(self.atspi.STATE_FOCUSED):
                    return f"{node.getRoleName()} {node.name}"
        except Exception:
            pass
        return ""

    def wait_for_window(self):
        """Waits for the window that keys go to: before that they go nowhere."""
        def is_active():
            try:
                return self.desk.alive() and any(window.getState().contains(self.atspi.STATE_ACTIVE)
                                                 for window in self.application())
            except TypeError:  # it is not there yet
                return False
        wait("the window with the keyboard", is_active)

    def has_popup(self):
        """Whether a list or a menu stands over the window."""
        try:
            return any(window.get_attributes().override_redirect and window.get_attributes().map_state == X.IsViewable
                       and window.get_geometry().height > 10
                       for window in self.desk.hands.display.screen().root.query_tree().children)
        except Exception:  # a window went while it was looked at
            return False

    def wait_for_popup(self):
        wait("a list over the window", self.has_popup)

    def wait_for(self, role, name):
        return wait(f"“{name}”", lambda: self.desk.alive() and self.find(role, name))

    def place(self, node):
        """The middle of a widget on the screen."""
        box = node.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2
