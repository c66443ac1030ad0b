"""The entry of an application with real keys in the real window, in Kazakh at 1366 × 768.

byhand.py BUILD [CASE…] — needs a display of 1366 × 768 with a window manager and an accessibility bus, which
packaging/test starts; where QORJYN_TEST_POSTGRESQL names a server, every case runs on it, too. Without a CASE all run.
"""
import os
import random
import sys
import tempfile
import time

from hands import Desk, Failed, Hands, Screen, wait

BUILD = os.path.abspath(sys.argv[1])
SERVER = os.environ.get("QORJYN_TEST_POSTGRESQL")
PARTICIPANT = "Ақтөбе облыстық әмбебап ғылыми кітапханасы"
MINE = "Өзімдікін үстіне сақтау"
BRING_BACK = "Қайтару"
GRID = "table Өтінімнің атаулары"

TITLES = [("Қан мен Тер", "Нұрпейісов Ә.", "1970", "1"), ("Шежіре", "Құдайбердіұлы Ш.", "1911", "2"),
          ("Жетісу суреттері", "Жансүгіров І.", "1928", "6"), ("Абай Жолы", "Әуезов М.", "1942", "1"),
          ("Бәйтерек", "Айтұлы Н.", "2003", "1"), ("Көшпенділер", "Есенберлин І.", "1971", "1"),
          ("Менің атым Қожа", "Соқпақбаев Б.", "1957", "8"), ("Ұшқан Ұя", "Момышұлы Б.", "1975", "1"),
          ("Тар Жол, Тайғақ Кешу", "Сейфуллин С.", "1927", "1"), ("Қилы Заман", "Әуезов М.", "1928", "8"),
          ("Маса", "Байтұрсынұлы А.", "1911", "2"), ("Оян, Қазақ", "Дулатұлы М.", "1909", "2"),
          ("Қырық Мысал", "Байтұрсынұлы А.", "1909", "2"), ("Ғылым Тілі", "Өтемісұлы Һ.", "1919", "5")]

MEMBERS = ["Ғабитов Тұрсын", "Жұмабаева Әсел", "Қасымов Ерлан", "Нұрланова Мәдина", "Өмірзақов Бауыржан",
           "Үсенов Дәулет", "Һашимова Гүлнар"]

ALL_ITEMS = "SELECT title, authors FROM item"
ITEMS = ("SELECT i.title, i.authors, i.year, i.category FROM item i JOIN application a ON a.id = i.application "
         "WHERE a.id = (SELECT max(id) FROM application) ORDER BY i.position")


class Entry:
    """A librarian of acquisition in front of an empty application."""

    def __init__(self, hands, folder, engine):
        self.hands = hands
        self.engine = engine
        hands.layout("kz,us")
        self.desk = Desk(BUILD, folder, engine, SERVER)
        self.desk.act("saveParticipant", {"name": {"kk": PARTICIPANT}, "kind": "library",
                                          "head": "Бекмұратов Қуаныш Төлеуұлы"}, "seitova")
        self.desk.hands = hands
        self.desk.start()
        self.screen = Screen(self.desk)

    def open_tab(self):
        atspi = self.screen.atspi
        self.screen.wait_for(atspi.ROLE_LABEL, "Бүгін")
        self.screen.wait_for_window()
        self.hands.press("Control+2")
        self.screen.wait_for(atspi.ROLE_LABEL, "Өтінімдер")

    def begin(self):
        """A new application; the cursor stands in the field of the participant."""
        self.open_tab()
        self.hands.press("Control+n")
        self.waits_in("text Қатысушы")

    def waits_in(self, widget):
        wait(f"the keyboard in “{widget}”", lambda: self.desk.alive() and self.screen.focused().startswith(widget))

    def tab_to_grid(self):
        for _ in range(20):
            if self.screen.focused().startswith(GRID):
                return
            before = self.screen.focused()
            self.hands.press("Tab")
            wait(f"another field than “{before}”", lambda: self.desk.alive() and self.screen.focused() != before)
        raise Failed("Tab never came to the titles")

    def stored(self, what, sql, expected):
        try:
            wait(what, lambda: self.desk.alive() and self.desk.rows(sql) == expected)
        except Failed as failed:
            raise Failed(f"{failed}: {self.desk.rows(sql)}, not {expected}") from failed


def tab_leads_through_the_grid(entry):
    entry.begin()
    entry.tab_to_grid()
    entry.hands.press("Tab")
    entry.waits_in("push button Файл қосу")
    entry.hands.press("Shift+Tab")
    entry.waits_in(GRID)
    entry.hands.press("Shift+Tab")
    entry.waits_in("check box мөрі")


def a_new_application_keeps_the_open_cell(entry):
    entry.begin()
    entry.tab_to_grid()
    entry.hands.type("Абайб")
    entry.hands.press("Control+n")
    entry.stored("the title", ITEMS, [["Абайб", "", "", "1"]])
    entry.waits_in("text Қатысушы")
    entry.desk.alive()


def another_desk_saves_while_a_cell_is_open(entry):
    entry.begin()
    entry.tab_to_grid()
    entry.hands.type("Бірінші")
    entry.hands.press("Return")
    entry.stored("the first title", ITEMS, [["Бірінші", "", "", "1"]])
    entry.hands.type("Екін")
    version = int(entry.desk.rows("SELECT version FROM application WHERE id = 1")[0][0])
    theirs = {"id": 1, "version": version, "received": "2026-01-12", "carrier": "paper",
              "items": [{"title": "Басқа", "category": "1"}]}
    entry.desk.act("saveApplication", theirs, "seitova")
    # Both are to be chosen from, and what is typed stays.
    entry.screen.wait_for(entry.screen.atspi.ROLE_PUSH_BUTTON, MINE)
    entry.hands.type("ші")
    entry.hands.press("Return")
    entry.hands.click(*entry.screen.place(entry.screen.wait_for(entry.screen.atspi.ROLE_PUSH_BUTTON, MINE)))
    entry.stored("both titles", ITEMS, [["Бірінші", "", "", "1"], ["Екінші", "", "", "1"]])


def fourteen_titles_with_capitals(entry):
    """From Ctrl+N on, without the mouse; the digits by their keys, where the Kazakh layout has letters."""
    hands = entry.hands
    entry.begin()
    hands.pressed = 1  # Ctrl+N
    hands.type("ақтөбе")
    entry.screen.wait_for_popup()
    hands.press("Down")
    hands.press("Return")
    hands.press("Tab")
    hands.digits("16112026")
    for _ in range(4):  # received today, the head as on record, paper, the pages
        hands.press("Tab")
    hands.digits("10")
    for mark in range(2):  # signed, sealed
        hands.press("Tab")
        hands.press("space")
    hands.press("Tab")
    entry.waits_in(GRID)
    for number, (title, authors, year, category) in enumerate(TITLES):
        hands.type(title)
        hands.press("Tab")
        hands.type(authors)
        hands.press("Tab")
        hands.digits(year)
        hands.press("Tab")
        hands.digits(category)
        hands.press("Return")
        if number == 9 and hands.pressed > 60:
            raise Failed(f"{hands.pressed} keys beside the text for ten titles")
    entry.stored("every value in its place", ITEMS, [list(title) for title in TITLES])
    entry.stored("every field in its place",
                 "SELECT p.name_kk, a.dated, a.signatory, a.stated_pages FROM application a "
                 "JOIN participant p ON p.id = a.participant",
                 [[PARTICIPANT, "2026-11-16", "Бекмұратов Қуаныш Төлеуұлы", "10"]])


def shortcuts_work_without_a_latin_layout(entry):
    entry.hands.layout("kz,ru")
    entry.begin()  # Ctrl+2 and Ctrl+N
    entry.tab_to_grid()
    entry.hands.type("Шежіре")
    entry.hands.press("Return")
    entry.stored("the title", ITEMS, [["Шежіре", "", "", "1"]])
    entry.hands.press("Control+z")
    entry.stored("no title", ITEMS, [])
    entry.hands.type("Маса")
    entry.hands.press("Control+a")
    entry.hands.press("Control+x")
    entry.hands.type("Оян, ")
    entry.hands.press("Control+v")
    entry.hands.press("Return")
    entry.stored("what was cut and pasted in a cell", ITEMS, [["Оян, Маса", "", "", "1"]])
    entry.hands.press("Up")
    entry.hands.press("Delete")
    entry.stored("the emptied cell", ITEMS, [["", "", "", "1"]])
    entry.hands.press("Control+Delete")
    entry.stored("no row", ITEMS, [])


def a_participant_is_found_by_its_number(entry):
    """Of two with one name; the number stands in the Latin layout."""
    numbers = ["130440014288", "020240001236"]
    for number in numbers:
        entry.desk.act("saveParticipant", {"name": {"kk": "Орталық Кітапхана"}, "kind": "library", "bin": number},
                       "seitova")
    entry.open_tab()
    for number in numbers:
        entry.hands.press("Control+n")
        entry.waits_in("text Қатысушы")
        entry.hands.type(number)
        entry.screen.wait_for_popup()
        entry.hands.press("Down")
        entry.hands.press("Return")
        entry.stored(f"the participant of {number}",
                     "SELECT p.bin FROM application a JOIN participant p ON p.id = a.participant "
                     "WHERE a.id = (SELECT max(id) FROM application)", [[number]])


def a_paper_goes_back_with_its_reason(entry):
    """Sentences, capitals and a second line, typed into the dialog; Ctrl+Return records them."""
    reason = "Мөр жоқ. Бірінші Бетте Қол Қойылмаған.\n№ 5 кітап екі рет жазылған"
    draft = {"participant": 1, "received": "2026-01-12", "carrier": "paper",
             "items": [{"title": "Абай жолы", "category": "1"}]}
    entry.desk.act("saveApplication", draft, "seitova")
    entry.desk.act("registerApplication", {"application": 1, "version": 1}, "seitova")
    entry.open_tab()
    atspi = entry.screen.atspi
    listed = entry.screen.wait_for(atspi.ROLE_LIST, "Өтінімдер").queryComponent()
    box = listed.getExtents(atspi.DESKTOP_COORDS)
    entry.hands.click(box.x + box.width // 2, box.y + 20)
    entry.hands.click(*entry.screen.place(entry.screen.wait_for(atspi.ROLE_PUSH_BUTTON, "Қайтару…")))
    entry.waits_in("text Ө-20")
    for number, line in enumerate(reason.split("\n")):
        if number:
            entry.hands.press("Return")
        entry.hands.type(line)
    entry.hands.press("Control+Return")
    entry.stored("the application goes back", "SELECT state FROM application", [["returned"]])
    entry.stored("its reason", "SELECT replace(reason, chr(10), '/') FROM history WHERE reason <> ''"
                 if entry.engine != "sqlite" else
                 "SELECT replace(reason, char(10), '/') FROM history WHERE reason <> ''", [[reason.replace("\n", "/")]])


def a_pasted_year_is_corrected_in_place(entry):
    """A list from a spreadsheet; its doubtful year is gone to and typed anew by keys."""
    entry.begin()
    entry.tab_to_grid()
    entry.hands.copy("Абай жолы\tӘуезов М.\t19З6\nҚан мен тер\tНұрпейісов Ә.\t1970\nМаса\tБайтұрсынұлы А.\t1911\n")
    entry.hands.press("Control+v")
    atspi = entry.screen.atspi
    entry.hands.click(*entry.screen.place(entry.screen.wait_for(atspi.ROLE_PUSH_BUTTON, "Келесі күмәнді мән")))
    entry.waits_in("table Қойылған тізім")
    entry.hands.press("F2")
    entry.hands.press("Control+a")
    entry.hands.digits("1942")
    entry.hands.press("Return")
    entry.hands.press("Control+Return")
    entry.stored("all titles", ITEMS, [["Абай жолы", "Әуезов М.", "1942", "1"],
                                        ["Қан мен тер", "Нұрпейісов Ә.", "1970", "1"],
                                        ["Маса", "Байтұрсынұлы А.", "1911", "1"]])


def a_category_that_is_none_stays_marked(entry):
    """What was typed lies in the draft, to be corrected: the category that was there is not taken for it."""
    entry.begin()
    entry.tab_to_grid()
    entry.hands.type("Шежіре")
    for _ in range(3):
        entry.hands.press("Tab")
    entry.hands.digits("9")
    entry.hands.press("Return")
    wait("the unread category in the draft", lambda: entry.desk.alive() and
         any('"text":"9"' in draft for draft in entry.desk.kept()))


def a_menu_gives_the_open_cell_back(entry):
    """Another theme, and Esc: typing goes on in the cell where it was."""
    entry.begin()
    entry.tab_to_grid()
    for begun, rest, keys in (("Қан мен", " тер", ["Down", "Down", "Down", "Right", "Down", "Return"]),
                              ("Абай", " жолы", ["Escape"])):
        entry.hands.type(begun)
        entry.hands.click(*entry.screen.place(entry.screen.wait_for(entry.screen.atspi.ROLE_PUSH_BUTTON, "Қызметкер")))
        entry.screen.wait_for_popup()
        for key in keys:
            entry.hands.press(key)
        wait("the menu to go", lambda: entry.desk.alive() and not entry.screen.has_popup())
        entry.hands.type(rest)
        entry.hands.press("Return")
    entry.stored("both titles whole", ITEMS, [["Қан мен тер", "", "", "1"], ["Абай жолы", "", "", "1"]])


def a_commission_is_entered_by_keys(entry):
    """Enter goes down the members, Tab along them and out; Esc asks before it gives up what was typed."""
    atspi, hands = entry.screen.atspi, entry.hands
    entry.desk.kill()
    entry.desk.start("omarova")
    entry.screen.wait_for(atspi.ROLE_LABEL, "Бүгін")
    entry.screen.wait_for_window()
    hands.press("Control+3")
    hands.click(*entry.screen.place(entry.screen.wait_for(atspi.ROLE_PUSH_BUTTON, "Комиссия…")))
    entry.waits_in("text Бұйрық №")
    hands.type("15")
    for field in ("Бұйрық күні", "Күшіне енеді", "Хатшы"):
        hands.press("Tab")
        entry.waits_in(f"text {field}")
    hands.type("Омарова Дана")
    hands.press("Tab")
    members = "table Мүшелер"
    entry.waits_in(members)
    for name in MEMBERS:
        hands.type(name)
        hands.press("Return")
    hands.press("Shift+Tab")  # into the row above: from there the last row's name is typed again
    hands.press("Tab")
    hands.press("Tab")
    hands.type("Директор")
    hands.press("Tab")  # the function of the last one
    hands.press("Tab")
    entry.waits_in("push button Жол қосу")
    hands.press("Escape")
    entry.screen.wait_for(atspi.ROLE_PUSH_BUTTON, "Болдырмау")
    hands.press("Return")  # goes on typing
    wait("the question to go", lambda: not entry.screen.find(atspi.ROLE_PUSH_BUTTON, "Болдырмау"))
    button = entry.screen.wait_for(atspi.ROLE_PUSH_BUTTON, "Күшіне енгізу")
    for _ in range(6):
        if entry.screen.focused() == "push button Күшіне енгізу":
            break
        before = entry.screen.focused()
        hands.press("Tab")
        wait(f"another place than “{before}”", lambda: entry.desk.alive() and entry.screen.focused() != before)
    hands.press("space")
    entry.stored("the members", "SELECT name, post, function FROM member ORDER BY position",
                 [[name, "Директор" if name == MEMBERS[-1] else "",
                   {0: "chair", 1: "deputy"}.get(place, "member")] for place, name in enumerate(MEMBERS)])
    entry.stored("the order", "SELECT order_number, secretary FROM composition", [["15", "Омарова Дана"]])


def words_are_found_in_the_preview(entry):
    """A file chosen by its path; the words of its text by Ctrl+F, in Kazakh."""
    entry.begin()
    entry.tab_to_grid()
    entry.hands.type("Қараңғы түнде")
    entry.hands.press("Return")
    entry.stored("the title", ITEMS, [["Қараңғы түнде", "", "", "1"]])
    entry.hands.press("Up")
    entry.hands.press("Control+o")
    entry.waits_in("text ")
    entry.hands.type(os.path.abspath("resources/demo/abai-karangy-tunde.pdf"))
    entry.hands.press("Return")
    entry.stored("the file", "SELECT f.pages FROM item_file i JOIN file f ON f.sha256 = i.file", [["2"]])
    entry.hands.press("Control+f")
    entry.waits_in("text Мәтіннен іздеу")
    entry.hands.type("Жапырақ")
    entry.hands.press("Return")
    entry.screen.wait_for(entry.screen.atspi.ROLE_LABEL, "2-бет: сәйкестік 1 / 1")


def a_kill_loses_at_most_two_seconds(entry):
    """Typing goes on until the program is killed; what was typed two seconds before comes back."""
    kills = 200 if "QORJYN_LONG" in os.environ else 3
    chance = random.Random(19)
    entry.begin()
    for number in range(kills):
        entry.tab_to_grid()
        typed = []  # cells: letters with the moment of each
        end = time.monotonic() + chance.uniform(0.5, 5)
        while time.monotonic() < end:
            typed.append([])
            for _ in range(chance.randint(4, 12)):
                letter = chance.choice("абвгдеәіңғүұқөһАӘҚҰ")
                entry.hands.type(letter)
                typed[-1].append((letter, time.monotonic()))
                if time.monotonic() >= end:
                    break
            else:
                entry.hands.press("Tab" if len(typed) % 2 else "Return")
        entry.desk.alive()
        entry.desk.kill()
        killed = time.monotonic()
        entry.desk.ctl("verify")
        entry.desk.start()
        entry.open_tab()
        kept = entry.desk.kept()
        if kept:
            try:
                button = entry.screen.wait_for(entry.screen.atspi.ROLE_PUSH_BUTTON, BRING_BACK)
                entry.hands.click(*entry.screen.place(button))
                wait("the draft in the form", lambda: entry.desk.alive() and
                     not entry.screen.find(entry.screen.atspi.ROLE_PUSH_BUTTON, BRING_BACK))
            except Failed as failed:
                raise Failed(f"{failed} after kill {number + 1}: {kept}, now {entry.desk.kept()}") from failed
        entry.hands.press("Control+n")
        entry.waits_in("text Қатысушы")
        wanted = ["".join(letter for letter, moment in cell if moment < killed - 2) for cell in typed]
        wanted = [cell for cell in wanted if cell]
        if not wanted:
            continue

        def is_there():
            stored = [cell for row in entry.desk.rows(ALL_ITEMS) for cell in row[:2]]
            return all(any(cell.startswith(text) for cell in stored) for text in wanted)
        try:
            wait("what was typed", lambda: entry.desk.alive() and is_there(), 20)
        except Failed as failed:
            raise Failed(f"{failed} after kill {number + 1}: {wanted} in {entry.desk.rows(ALL_ITEMS)}") from failed


CASES = [tab_leads_through_the_grid, a_new_application_keeps_the_open_cell, another_desk_saves_while_a_cell_is_open,
         fourteen_titles_with_capitals, shortcuts_work_without_a_latin_layout,
         a_participant_is_found_by_its_number, a_paper_goes_back_with_its_reason,
         a_pasted_year_is_corrected_in_place, words_are_found_in_the_preview,
         a_category_that_is_none_stays_marked, a_commission_is_entered_by_keys,
         a_menu_gives_the_open_cell_back,
         a_kill_loses_at_most_two_seconds]


def run(case, engine):
    with tempfile.TemporaryDirectory(prefix="qorjyn-byhand-") as folder:
        entry = Entry(Hands(), folder, engine)
        try:
            case(entry)
            entry.desk.alive()
            print(f"byhand: {case.__name__} ({engine})", flush=True)
            return True
        except Failed as failed:
            entry.hands.picture(f"/tmp/byhand-{case.__name__}-{engine}.png")
            print(f"byhand: FAILED {case.__name__} ({engine}): {failed}", flush=True)
            return False
        finally:
            entry.desk.close()


def main():
    wanted = sys.argv[2:]
    engines = ["sqlite"] + (["postgresql"] if SERVER else [])
    if not SERVER and "CI" in os.environ:
        sys.exit("byhand: QORJYN_TEST_POSTGRESQL names no server")
    if set(wanted) - {case.__name__ for case in CASES}:
        sys.exit("byhand: no such case")
    passed = [run(case, engine) for case in CASES for engine in engines if not wanted or case.__name__ in wanted]
    sys.exit(0 if all(passed) else 1)


main()
