<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <source>Qorjyn keeps the fund of the Kazakhstan National Electronic Library: applications, the commission&apos;s sessions, the fund and the contracts.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Qorjyn keeps the fund of the Kazakhstan National Electronic Library: applications, the commission&apos;s sessions, the fund and the contracts.

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
    <name>qorjyn::TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
