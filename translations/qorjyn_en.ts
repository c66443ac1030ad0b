<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>qorjyn::CalendarTab</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Worked</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Days off and days worked</source>
        <translation>Days off and days worked</translation>
    </message>
    <message>
        <source>This year has no rows yet: let the law propose them.</source>
        <translation>This year has no rows yet: let the law propose them.</translation>
    </message>
    <message>
        <source>Date of the day to add</source>
        <translation>Date of the day to add</translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation>Add day off</translation>
    </message>
    <message>
        <source>Add worked day</source>
        <translation>Add worked day</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Propose by law</source>
        <translation>Propose by law</translation>
    </message>
    <message>
        <source>Save the year</source>
        <translation>Save the year</translation>
    </message>
    <message>
        <source>These are the holidays that the law fixes. Add the first day of Kurban Ait and the days that a decree moves, then save and confirm the year.</source>
        <translation>These are the holidays that the law fixes. Add the first day of Kurban Ait and the days that a decree moves, then save and confirm the year.</translation>
    </message>
    <message>
        <source>Enter a date of the year %1.</source>
        <translation>Enter a date of the year %1.</translation>
    </message>
    <message>
        <source>The year is saved; deadlines count by it from now on.</source>
        <translation>The year is saved; deadlines count by it from now on.</translation>
    </message>
</context>
<context>
    <name>qorjyn::DateEdit</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>qorjyn::HelpWindow</name>
    <message>
        <source>Qorjyn help</source>
        <translation>Qorjyn help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Help text</translation>
    </message>
</context>
<context>
    <name>qorjyn::MainWindow</name>
    <message>
        <source>Another member of staff…</source>
        <translation>Another member of staff…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>The Rules</source>
        <translation>The Rules</translation>
    </message>
    <message>
        <source>About Qorjyn</source>
        <translation>About Qorjyn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Qorjyn %1</source>
        <translation>Qorjyn %1</translation>
    </message>
    <message>
        <source>Qorjyn keeps the fund of the Kazakhstan National Electronic Library: applications, the commission's sessions, the fund and the contracts.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Qorjyn keeps the fund of the Kazakhstan National Electronic Library: applications, the commission's sessions, the fund and the contracts.

Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, dddd</source>
        <comment>the date of the status line, as QLocale formats it</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n working day(s) to the end of quarter %2</source>
        <extracomment>%1 is the date, %2 the number of the quarter in Roman figures</extracomment>
        <translation>
            <numerusform>%1 · %n working day to the end of quarter %2</numerusform>
            <numerusform>%1 · %n working days to the end of quarter %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Qorjyn: the fund of KazNEL</source>
        <translation>Qorjyn: the fund of KazNEL</translation>
    </message>
    <message>
        <source>Search by number or by words</source>
        <translation>Search by number or by words</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Search everything (Ctrl+K)</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Nobody has signed in</translation>
    </message>
    <message>
        <source>Who is working, language, theme, settings, help</source>
        <translation>Who is working, language, theme, settings, help</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Database: %1</translation>
    </message>
</context>
<context>
    <name>qorjyn::MessageBar</name>
    <message>
        <source>point %1 of the Rules</source>
        <translation>point %1 of the Rules</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>qorjyn::PdfView</name>
    <message>
        <source>“%1” is protected by a password, so it cannot be shown. Ask the participant for a copy without one.</source>
        <translation>“%1” is protected by a password, so it cannot be shown. Ask the participant for a copy without one.</translation>
    </message>
    <message>
        <source>“%1” is damaged and this page cannot be read. Ask the participant for the file again.</source>
        <translation>“%1” is damaged and this page cannot be read. Ask the participant for the file again.</translation>
    </message>
    <message>
        <source>“%1” is empty. Ask the participant for the file again.</source>
        <translation>“%1” is empty. Ask the participant for the file again.</translation>
    </message>
    <message>
        <source>“%1” is no PDF, so it cannot be shown here.</source>
        <translation>“%1” is no PDF, so it cannot be shown here.</translation>
    </message>
    <message>
        <source>“%1” takes too long or too much memory to draw. The file itself is untouched.</source>
        <translation>“%1” takes too long or too much memory to draw. The file itself is untouched.</translation>
    </message>
    <message>
        <source>“%1” is not where it was, or may not be read. Check the folder and choose the file again.</source>
        <translation>“%1” is not where it was, or may not be read. Check the folder and choose the file again.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown. The file itself is untouched.</source>
        <translation>“%1” cannot be shown. The file itself is untouched.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>The whole page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Picture of the page</translation>
    </message>
</context>
<context>
    <name>qorjyn::Program</name>
    <message>
        <source>Database: on this computer (SQLite)</source>
        <translation>Database: on this computer (SQLite)</translation>
    </message>
    <message>
        <source>PostgreSQL: %1</source>
        <translation>PostgreSQL: %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Everything is saved</translation>
    </message>
</context>
<context>
    <name>qorjyn::RecordTable</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copy as a table</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Print the list…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Export the list…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choose columns…</translation>
    </message>
</context>
<context>
    <name>qorjyn::RuleView</name>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>Point of the Rules</source>
        <translation>Point of the Rules</translation>
    </message>
    <message>
        <source>Point %1 of the Rules</source>
        <translation>Point %1 of the Rules</translation>
    </message>
    <message>
        <source>The official text in Kazakh</source>
        <translation>The official text in Kazakh</translation>
    </message>
    <message>
        <source>The official text is the Kazakh one: order No. 201 of the Minister of Culture and Sports of the Republic of Kazakhstan of 3 July 2017, in the wording of 19 March 2021, No. 76.</source>
        <translation>The official text is the Kazakh one: order No. 201 of the Minister of Culture and Sports of the Republic of Kazakhstan of 3 July 2017, in the wording of 19 March 2021, No. 76.</translation>
    </message>
</context>
<context>
    <name>qorjyn::SearchField</name>
    <message>
        <source>Nothing is found for “%1”.</source>
        <translation>Nothing is found for “%1”.</translation>
    </message>
</context>
<context>
    <name>qorjyn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Addressee of applications</source>
        <translation>Addressee of applications</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Official name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Time zone of the legal day</source>
        <translation>Time zone of the legal day</translation>
    </message>
    <message>
        <source>Quorum: more than, of all members</source>
        <translation>Quorum: more than, of all members</translation>
    </message>
    <message>
        <source>Majority: more than, of those present</source>
        <translation>Majority: more than, of those present</translation>
    </message>
    <message>
        <source>On a tie the presiding member decides</source>
        <translation>On a tie the presiding member decides</translation>
    </message>
    <message>
        <source>The rules name no quorum and no majority: these are the Library's own regulation.</source>
        <translation>The rules name no quorum and no majority: these are the Library's own regulation.</translation>
    </message>
    <message>
        <source>The settings are saved; documents use them from now on.</source>
        <translation>The settings are saved; documents use them from now on.</translation>
    </message>
</context>
<context>
    <name>qorjyn::StaffTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Members of staff</source>
        <translation>Members of staff</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Nobody is entered yet.</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic</source>
        <translation>Surname, first name, patronymic</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>qorjyn::TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorjyn::WelcomeDialog</name>
    <message>
        <source>Who is working</source>
        <translation>Who is working</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <source>Enter your name: everything you do is kept in the history under it. As the first at this database you get every role; others are added in the settings.</source>
        <translation>Enter your name: everything you do is kept in the history under it. As the first at this database you get every role; others are added in the settings.</translation>
    </message>
    <message>
        <source>Everything you do is kept in the history under your name.</source>
        <translation>Everything you do is kept in the history under your name.</translation>
    </message>
    <message>
        <source>&amp;Member of staff</source>
        <translation>&amp;Member of staff</translation>
    </message>
    <message>
        <source>Surname, first name, &amp;patronymic</source>
        <translation>Surname, first name, &amp;patronymic</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Start working</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Member of staff</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic</source>
        <translation>Surname, first name, patronymic</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
</context>
</TS>
