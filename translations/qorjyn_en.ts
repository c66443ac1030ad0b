<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ApplicationFields</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Date on the form</source>
        <translation>Date on the form</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Head (surname, first name, patronymic)</source>
        <translation>Head (surname, first name, patronymic)</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Pages stated</source>
        <translation>Pages stated</translation>
    </message>
    <message>
        <source>Signature, seal</source>
        <translation>Signature, seal</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
</context>
<context>
    <name>ApplicationHead</name>
    <message>
        <source>Return…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Withdrawn…</translation>
    </message>
    <message>
        <source>Received again</source>
        <translation>Received again</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Register (Ctrl+Enter)</source>
        <translation>Register (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>ApplicationTitles</name>
    <message>
        <source>Fund objects</source>
        <translation>Fund objects</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Scan of the form…</source>
        <translation>Scan of the form…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Attach files…</translation>
    </message>
</context>
<context>
    <name>ApplicationWay</name>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Object of the fund</source>
        <translation>Object of the fund</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>The first line is a heading</source>
        <translation>The first line is a heading</translation>
    </message>
    <message>
        <source>Next doubtful value</source>
        <translation>Next doubtful value</translation>
    </message>
    <message>
        <source>More was pasted than fits: check the end of the list.</source>
        <translation>More was pasted than fits: check the end of the list.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TitleFileList</name>
    <message>
        <source>Files of the title</source>
        <translation>Files of the title</translation>
    </message>
    <message>
        <source>Move the file up</source>
        <translation>Move the file up</translation>
    </message>
    <message>
        <source>Move the file up (Alt+Up). The commission is shown the first file.</source>
        <translation>Move the file up (Alt+Up). The commission is shown the first file.</translation>
    </message>
    <message>
        <source>Move the file down</source>
        <translation>Move the file down</translation>
    </message>
    <message>
        <source>Move the file down (Alt+Down). The commission is shown the first file.</source>
        <translation>Move the file down (Alt+Down). The commission is shown the first file.</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Take the file off</translation>
    </message>
    <message>
        <source>Take the file off the title (Delete). Ctrl+Z brings it back.</source>
        <translation>Take the file off the title (Delete). Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Who is working</source>
        <translation>Who is working</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <source>&amp;Member of staff</source>
        <translation>&amp;Member of staff</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Member of staff</translation>
    </message>
    <message>
        <source>Surname, first name, &amp;patronymic</source>
        <translation>Surname, first name, &amp;patronymic</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic</source>
        <translation>Surname, first name, patronymic</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Start working</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationActs</name>
    <message>
        <source>the name of the head</source>
        <translation>the name of the head</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>the signature</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>the date</translation>
    </message>
    <message>
        <source>the pages stated</source>
        <translation>the pages stated</translation>
    </message>
    <message>
        <source>any file</source>
        <translation>any file</translation>
    </message>
    <message>
        <source>the seal, where the participant has one</source>
        <translation>the seal, where the participant has one</translation>
    </message>
    <message>
        <source>The form is not complete</source>
        <translation>The form is not complete</translation>
    </message>
    <message>
        <source>Register as it is</source>
        <translation>Register as it is</translation>
    </message>
    <message>
        <source>Return the application</source>
        <translation>Return the application</translation>
    </message>
    <message>
        <source>%1 goes back to the participant and keeps its number. Write the reason.</source>
        <translation>%1 goes back to the participant and keeps its number. Write the reason.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>The participant withdrew</source>
        <translation>The participant withdrew</translation>
    </message>
    <message>
        <source>%1 is not considered any more. Write why the participant withdrew it.</source>
        <translation>%1 is not considered any more. Write why the participant withdrew it.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What was typed in the form is not stored yet, so nothing was done: look at the form first.</source>
        <translation>What was typed in the form is not stored yet, so nothing was done: look at the form first.</translation>
    </message>
    <message>
        <source>Scan of the form: “%1”</source>
        <translation>Scan of the form: “%1”</translation>
    </message>
    <message>
        <source>Row %1: “%2”</source>
        <translation>Row %1: “%2”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the details.</source>
        <translation>
            <numerusform>and %n more, listed in the details.</numerusform>
            <numerusform>and %n more, listed in the details.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form of the annex (%1) lacks: %2.</source>
        <translation>The form of the annex (%1) lacks: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened:</source>
        <translation>
            <numerusform>%n file cannot be opened:</numerusform>
            <numerusform>%n files cannot be opened:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) have no file:</source>
        <translation>
            <numerusform>%n title has no file:</numerusform>
            <numerusform>%n titles have no file:</numerusform>
        </translation>
    </message>
    <message>
        <source>The application can be registered as it is and completed until the commission has it.</source>
        <translation>The application can be registered as it is and completed until the commission has it.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationFields</name>
    <message>
        <source>several have this name: choose one from the list</source>
        <extracomment>beside the name of the field</extracomment>
        <translation>several have this name: choose one from the list</translation>
    </message>
    <message>
        <source>not on record: %1New participant%2</source>
        <translation>not on record: %1New participant%2</translation>
    </message>
    <message>
        <source>Edit the form</source>
        <translation>Edit the form</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationForm</name>
    <message>
        <source>Registered as %1.</source>
        <translation>Registered as %1.</translation>
    </message>
    <message>
        <source>Files are still being counted: register in a moment.</source>
        <translation>Files are still being counted: register in a moment.</translation>
    </message>
    <message>
        <source>The draft that stood here was discarded at another desk.</source>
        <translation>The draft that stood here was discarded at another desk.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationHead</name>
    <message>
        <source>New application</source>
        <translation>New application</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationKeeper</name>
    <message>
        <source>Not stored</source>
        <translation>Not stored</translation>
    </message>
    <message>
        <source>The rest is stored, but not this: %1. No participant on record has this name, or it is no date or number. If you go on, it is lost.</source>
        <translation>The rest is stored, but not this: %1. No participant on record has this name, or it is no date or number. If you go on, it is lost.</translation>
    </message>
    <message>
        <source>What you typed into this application could not be stored: the reason stands below its titles. If you go on, it is lost.</source>
        <translation>What you typed into this application could not be stored: the reason stands below its titles. If you go on, it is lost.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Go on without it</translation>
    </message>
    <message>
        <source>This draft was discarded at another desk. Nothing of it is lost here: it is a new application now, with all that you typed.</source>
        <translation>This draft was discarded at another desk. Nothing of it is lost here: it is a new application now, with all that you typed.</translation>
    </message>
    <message>
        <source>Load what is stored</source>
        <translation>Load what is stored</translation>
    </message>
    <message>
        <source>This is what is stored. Ctrl+Z brings back what you typed.</source>
        <translation>This is what is stored. Ctrl+Z brings back what you typed.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationLine</name>
    <message numerus="yes">
        <source>%n more draft(s)</source>
        <translation>
            <numerusform>%n more draft</numerusform>
            <numerusform>%n more drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>show all drafts</source>
        <translation>show all drafts</translation>
    </message>
    <message>
        <source>participant not named yet</source>
        <translation>participant not named yet</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>received %1</translation>
    </message>
    <message>
        <source>quarter is over</source>
        <translation>quarter is over</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationPrints</name>
    <message>
        <source>Form, filled in…</source>
        <translation>Form, filled in…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Blank form…</source>
        <translation>Blank form…</translation>
    </message>
    <message>
        <source>Forms of all that wait…</source>
        <translation>Forms of all that wait…</translation>
    </message>
    <message>
        <source>Letter of return…</source>
        <translation>Letter of return…</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Application form</translation>
    </message>
    <message>
        <source>No application waits for the commission: there is nothing to print.</source>
        <translation>No application waits for the commission: there is nothing to print.</translation>
    </message>
    <message>
        <source>Application forms</source>
        <translation>Application forms</translation>
    </message>
    <message>
        <source>Letter of return</source>
        <translation>Letter of return</translation>
    </message>
    <message>
        <source>Save the form as PDF</source>
        <translation>Save the form as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The form is in “%1”.</source>
        <translation>The form is in “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be written: check the folder and the room on the disk.</source>
        <translation>“%1” could not be written: check the folder and the room on the disk.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationSide</name>
    <message>
        <source>The scan of the paper form is shown here once it is attached.</source>
        <translation>The scan of the paper form is shown here once it is attached.</translation>
    </message>
    <message>
        <source>Choose a title with a file to see it here, or drop a PDF on its row.</source>
        <translation>Choose a title with a file to see it here, or drop a PDF on its row.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Scan of the form</source>
        <translation>Scan of the form</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What is shown beside the form</source>
        <translation>What is shown beside the form</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationTitles</name>
    <message>
        <source>Paste a list</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>Titles of the application</source>
        <translation>Titles of the application</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationVolumes</name>
    <message>
        <source>%1 fewer</source>
        <translation>%1 fewer</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a list · drop files on a row</source>
        <translation>Ctrl+V pastes a list · drop files on a row</translation>
    </message>
    <message>
        <source>Volume stated on the form</source>
        <translation>Volume stated on the form</translation>
    </message>
    <message>
        <source>Counted in the files</source>
        <translation>Counted in the files</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationsPage</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New application (Ctrl+N)</source>
        <translation>New application (Ctrl+N)</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>Filter applications</translation>
    </message>
    <message>
        <source>No application yet: press New and enter the first one from its paper form.</source>
        <translation>No application yet: press New and enter the first one from its paper form.</translation>
    </message>
    <message>
        <source>State of the applications</source>
        <translation>State of the applications</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Discard the draft (Delete)</source>
        <translation>Discard the draft (Delete)</translation>
    </message>
    <message>
        <source>No application is like this: change the words or the state above.</source>
        <translation>No application is like this: change the words or the state above.</translation>
    </message>
</context>
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
    <name>qorjyn::CommissionDialog</name>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>New composition</source>
        <translation>New composition</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Put in force</translation>
    </message>
    <message>
        <source>Record departure</source>
        <translation>Record departure</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Order No.</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Date of the order</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Day of leaving</source>
        <translation>Day of leaving</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Order No. %1 of %2, in force from %3</source>
        <translation>Order No. %1 of %2, in force from %3</translation>
    </message>
    <message>
        <source>The composition is in force.</source>
        <translation>The composition is in force.</translation>
    </message>
    <message>
        <source>Choose the member who leaves.</source>
        <translation>Choose the member who leaves.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are left: the commission cannot sit until the next order.</source>
        <translation>
            <numerusform>%n member is left: the commission cannot sit until the next order.</numerusform>
            <numerusform>%n members are left: the commission cannot sit until the next order.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up the new composition</source>
        <translation>Give up the new composition</translation>
    </message>
    <message>
        <source>The new composition is not in force yet: what was typed is lost.</source>
        <translation>The new composition is not in force yet: what was typed is lost.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
</context>
<context>
    <name>qorjyn::CompareDialog</name>
    <message>
        <source>Compare titles</source>
        <translation>Compare titles</translation>
    </message>
    <message>
        <source>The title beside those it is like</source>
        <translation>The title beside those it is like</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Not a duplicate</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>qorjyn::ContractForm</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation>Date of the contract</translation>
    </message>
    <message>
        <source>Signs for the participant</source>
        <translation>Signs for the participant</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>In force to</translation>
    </message>
    <message>
        <source>Signs for the Library</source>
        <translation>Signs for the Library</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Both sides signed</source>
        <translation>Both sides signed</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>Terminate…</translation>
    </message>
    <message>
        <source>Personal cabinet</source>
        <translation>Personal cabinet</translation>
    </message>
    <message>
        <source>Login (proposed where left empty)</source>
        <translation>Login (proposed where left empty)</translation>
    </message>
    <message>
        <source>Login of the cabinet</source>
        <translation>Login of the cabinet</translation>
    </message>
    <message>
        <source>Create cabinet</source>
        <translation>Create cabinet</translation>
    </message>
    <message>
        <source>Print login and password</source>
        <translation>Print login and password</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Contract No. %1</source>
        <translation>Contract No. %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Login %1 · %2. The password was handed over.</source>
        <translation>Login %1 · %2. The password was handed over.</translation>
    </message>
    <message>
        <source>Login %1 · %2. The password is made when the slip is printed, once.</source>
        <translation>Login %1 · %2. The password is made when the slip is printed, once.</translation>
    </message>
    <message>
        <source>The cabinet is created once both sides have signed.</source>
        <translation>The cabinet is created once both sides have signed.</translation>
    </message>
    <message>
        <source>The contract is signed: the cabinet can be created.</source>
        <translation>The contract is signed: the cabinet can be created.</translation>
    </message>
    <message>
        <source>Terminate the contract</source>
        <translation>Terminate the contract</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Terminate</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Login and password</translation>
    </message>
    <message>
        <source>No longer in force from</source>
        <translation>No longer in force from</translation>
    </message>
    <message>
        <source>Reason of the termination</source>
        <translation>Reason of the termination</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Term of the contract</source>
        <translation>Term of the contract</translation>
    </message>
    <message>
        <source>Contract No. %1 is no longer in force from %2, and its cabinet closes. It cannot be undone.</source>
        <translation>Contract No. %1 is no longer in force from %2, and its cabinet closes. It cannot be undone.</translation>
    </message>
    <message>
        <source>The password of “%1” is made now and shown once. While the preview is open it can be printed or saved as PDF again; after that never.</source>
        <translation>The password of “%1” is made now and shown once. While the preview is open it can be printed or saved as PDF again; after that never.</translation>
    </message>
    <message>
        <source>Make the password and print</source>
        <translation>Make the password and print</translation>
    </message>
    <message>
        <source>Save the contract, then write the day on which both sides signed it; after that its personal cabinet is created (points 19 and 20).</source>
        <translation>Save the contract, then write the day on which both sides signed it; after that its personal cabinet is created (points 19 and 20).</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Not stored</translation>
    </message>
    <message>
        <source>What you typed into this contract is not stored. If you go on, it is lost.</source>
        <translation>What you typed into this contract is not stored. If you go on, it is lost.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Go on without it</translation>
    </message>
</context>
<context>
    <name>qorjyn::ContractsPage</name>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New contract (Ctrl+N)</source>
        <translation>New contract (Ctrl+N)</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter contracts</source>
        <translation>Filter contracts</translation>
    </message>
    <message>
        <source>No contract yet: press New when a participant joins KazNEL.</source>
        <translation>No contract yet: press New when a participant joins KazNEL.</translation>
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
    <name>qorjyn::DecisionPanel</name>
    <message>
        <source>Significance (point 8)</source>
        <translation>Significance (point 8)</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Decision (point 9)</source>
        <translation>Decision (point 9)</translation>
    </message>
    <message>
        <source>Grounds (always asked for where it is not included or deferred)</source>
        <translation>Grounds (always asked for where it is not included or deferred)</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Presiding:</source>
        <translation>Presiding:</translation>
    </message>
    <message>
        <source>How the presiding member voted</source>
        <translation>How the presiding member voted</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>against</source>
        <translation>against</translation>
    </message>
    <message>
        <source>1–4 assess · E, R, D decide · ↑ ↓ move · Ctrl+Z takes the decision back</source>
        <translation>1–4 assess · E, R, D decide · ↑ ↓ move · Ctrl+Z takes the decision back</translation>
    </message>
    <message>
        <source>category %1: %2</source>
        <translation>category %1: %2</translation>
    </message>
    <message>
        <source>copyright: %1</source>
        <translation>copyright: %1</translation>
    </message>
    <message>
        <source>Present %1 of %2 · quorum</source>
        <translation>Present %1 of %2 · quorum</translation>
    </message>
    <message>
        <source>Present %1 of %2 · no quorum: nothing can be decided</source>
        <translation>Present %1 of %2 · no quorum: nothing can be decided</translation>
    </message>
    <message>
        <source>Write the grounds and press Enter</source>
        <translation>Write the grounds and press Enter</translation>
    </message>
</context>
<context>
    <name>qorjyn::DemonstrationFolder</name>
    <message>
        <source>The demonstration is open in another window. Look around there, or close that window and try again.</source>
        <translation>The demonstration is open in another window. Look around there, or close that window and try again.</translation>
    </message>
    <message>
        <source>The demonstration was not made, since nothing can be written in %1. Your database is unchanged: enter your name and start working, or make room there and try again.</source>
        <translation>The demonstration was not made, since nothing can be written in %1. Your database is unchanged: enter your name and start working, or make room there and try again.</translation>
    </message>
    <message>
        <source>The demonstration kept in %1 cannot be opened. Nothing was changed: move that folder away or delete it and try again, and a new demonstration is made.</source>
        <translation>The demonstration kept in %1 cannot be opened. Nothing was changed: move that folder away or delete it and try again, and a new demonstration is made.</translation>
    </message>
    <message>
        <source>The demonstration was not made: %1 did not finish. Nothing of it was kept and your database is unchanged: enter your name and start working, or look at the details and try again.</source>
        <translation>The demonstration was not made: %1 did not finish. Nothing of it was kept and your database is unchanged: enter your name and start working, or look at the details and try again.</translation>
    </message>
</context>
<context>
    <name>qorjyn::DraftBin</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>The draft is discarded.</translation>
    </message>
    <message>
        <source>The draft “%1” is discarded.</source>
        <translation>The draft “%1” is discarded.</translation>
    </message>
    <message>
        <source>Nothing was left in the draft: it is discarded.</source>
        <translation>Nothing was left in the draft: it is discarded.</translation>
    </message>
</context>
<context>
    <name>qorjyn::DraftKeeper</name>
    <message>
        <source>What was typed here until %1 was not stored when the program ended; it is kept: bring it back or discard it.</source>
        <translation>What was typed here until %1 was not stored when the program ended; it is kept: bring it back or discard it.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>qorjyn::DuplicateCard</name>
    <message>
        <source>included %1</source>
        <translation>included %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Not a duplicate</translation>
    </message>
    <message>
        <source>Row %1: this application has a similar title already</source>
        <translation>Row %1: this application has a similar title already</translation>
    </message>
    <message>
        <source>Row %1: the fund has a similar title</source>
        <translation>Row %1: the fund has a similar title</translation>
    </message>
    <message>
        <source>Row %1: another application has a similar title</source>
        <translation>Row %1: another application has a similar title</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
</context>
<context>
    <name>qorjyn::FundPage</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Search titles, authors, numbers… (Ctrl+F)</source>
        <translation>Search titles, authors, numbers… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the fund</source>
        <translation>Search the fund</translation>
    </message>
    <message>
        <source>Objects of the fund</source>
        <translation>Objects of the fund</translation>
    </message>
    <message>
        <source>Nothing here. Objects come by a positive decision of the commission, once its session is closed.</source>
        <translation>Nothing here. Objects come by a positive decision of the commission, once its session is closed.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) moved</source>
        <translation>
            <numerusform>%n object moved</numerusform>
            <numerusform>%n objects moved</numerusform>
        </translation>
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
    <name>qorjyn::ItemGrid</name>
    <message>
        <source>Remove rows</source>
        <translation>Remove rows</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Insert a title</source>
        <translation>Insert a title</translation>
    </message>
    <message>
        <source>Move titles</source>
        <translation>Move titles</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Edit the cell</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>Clear the cell</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Insert a title above</source>
        <translation>Insert a title above</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove the titles</source>
        <translation>Remove the titles</translation>
    </message>
</context>
<context>
    <name>qorjyn::ItemModel</name>
    <message>
        <source>No file</source>
        <translation>No file</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Duplicate?</source>
        <translation>Duplicate?</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Cannot be read</translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages, in a narrow cell</comment>
        <translation>
            <numerusform>%n p.</numerusform>
            <numerusform>%n p.</numerusform>
        </translation>
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
    <message>
        <source>No connection to the database since %1: what you type stays in the form, not stored</source>
        <extracomment>in the status line; %1 is a time of day</extracomment>
        <translation>No connection to the database since %1: what you type stays in the form, not stored</translation>
    </message>
    <message>
        <source>Not stored, see “%1”: what you typed stays there</source>
        <extracomment>in the status line; %1 is the name of a tab</extracomment>
        <translation>Not stored, see “%1”: what you typed stays there</translation>
    </message>
    <message>
        <source>Not stored yet: what you type is kept on this computer</source>
        <extracomment>in the status line</extracomment>
        <translation>Not stored yet: what you type is kept on this computer</translation>
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
    <name>qorjyn::ObjectModel</name>
    <message numerus="yes">
        <source>%1 · %n day(s) late</source>
        <translation>
            <numerusform>%1 · %n day late</numerusform>
            <numerusform>%1 · %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) left</source>
        <translation>
            <numerusform>%1 · %n day left</numerusform>
            <numerusform>%1 · %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Record No.</source>
        <translation>Record No.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%1 · −%n day(s)</source>
        <translation>
            <numerusform>%1 · −%n day</numerusform>
            <numerusform>%1 · −%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <translation>
            <numerusform>%1 · %n day</numerusform>
            <numerusform>%1 · %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorjyn::ObjectView</name>
    <message>
        <source>Include</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Move here</translation>
    </message>
    <message>
        <source>Attach copy…</source>
        <translation>Attach copy…</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Its way</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>No record number yet</source>
        <translation>No record number yet</translation>
    </message>
    <message>
        <source>copyright: %1</source>
        <translation>copyright: %1</translation>
    </message>
    <message>
        <source>Due on %1, late by %2</source>
        <translation>Due on %1, late by %2</translation>
    </message>
    <message>
        <source>Due on %1, left: %2</source>
        <translation>Due on %1, left: %2</translation>
    </message>
    <message>
        <source>Days off that do not count: %1</source>
        <translation>Days off that do not count: %1</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Application %1</translation>
    </message>
    <message>
        <source>Session %1, item %2: %3 %4:%5</source>
        <translation>Session %1, item %2: %3 %4:%5</translation>
    </message>
    <message>
        <source>Held before the program</source>
        <translation>Held before the program</translation>
    </message>
    <message>
        <source>Included in the fund</source>
        <translation>Included in the fund</translation>
    </message>
    <message>
        <source>Included as %1.</source>
        <translation>Included as %1.</translation>
    </message>
    <message>
        <source>Electronic copy</source>
        <translation>Electronic copy</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>“%1”: %2. Write on what ground.</source>
        <translation>“%1”: %2. Write on what ground.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Choose an object: its way, its deadline and what can be done with it are shown here.</source>
        <translation>Choose an object: its way, its deadline and what can be done with it are shown here.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ParticipantDialog</name>
    <message>
        <source>New participant</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Name in Kazakh</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Name in Russian</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>BIN</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>This participant is not stored. Press Esc once more to give it up.</source>
        <translation>This participant is not stored. Press Esc once more to give it up.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ParticipantField</name>
    <message>
        <source>BIN %1</source>
        <translation>BIN %1</translation>
    </message>
</context>
<context>
    <name>qorjyn::PasteColumns</name>
    <message>
        <source>What column %1 is</source>
        <translation>What column “%1” is</translation>
    </message>
</context>
<context>
    <name>qorjyn::PasteDialog</name>
    <message numerus="yes">
        <source>%n title(s) will be taken</source>
        <translation>
            <numerusform>%n title will be taken</numerusform>
            <numerusform>%n titles will be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still doubtful</source>
        <translation>
            <numerusform>%n value still doubtful</numerusform>
            <numerusform>%n values still doubtful</numerusform>
        </translation>
    </message>
    <message>
        <source>columns not taken: %1</source>
        <translation>columns not taken: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and will stand in no title:</source>
        <translation>
            <numerusform>%n value cannot be read and will stand in no title:</numerusform>
            <numerusform>%n values cannot be read and will stand in no title:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the details.</source>
        <translation>
            <numerusform>and %n more, listed in the details.</numerusform>
            <numerusform>and %n more, listed in the details.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste titles</source>
        <translation>Paste titles</translation>
    </message>
    <message>
        <source>The list that was pasted</source>
        <translation>The list that was pasted</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and come into their cells as they are, marked, until they are corrected:</source>
        <translation>
            <numerusform>%n value cannot be read and comes into its cell as it is, marked, until it is corrected:</numerusform>
            <numerusform>%n values cannot be read and come into their cells as they are, marked, until they are corrected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column %1, %n value(s), is not taken: for example “%2”</source>
        <translation>
            <numerusform>Column %1, %n value, is not taken: for example “%2”</numerusform>
            <numerusform>Column %1, %n values, is not taken: for example “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not taken</source>
        <translation>Columns that are not taken</translation>
    </message>
    <message>
        <source>Values that cannot be read</source>
        <translation>Values that cannot be read</translation>
    </message>
    <message>
        <source>Insert the titles</source>
        <translation>Insert the titles</translation>
    </message>
</context>
<context>
    <name>qorjyn::PasteModel</name>
    <message>
        <source>Not taken</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Row number</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>This row looks like no title: tick it if it is one.</source>
        <translation>This row looks like no title: tick it if it is one.</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Pasted: %1</translation>
    </message>
    <message>
        <source>Take row %1</source>
        <translation>Take row %1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
</context>
<context>
    <name>qorjyn::PdfSearch</name>
    <message>
        <source>Searching: page %1 of %2</source>
        <translation>Searching: page %1 of %2</translation>
    </message>
    <message>
        <source>A picture has no text to search in.</source>
        <translation>A picture has no text to search in.</translation>
    </message>
    <message>
        <source>The search stopped at page %1.</source>
        <translation>The search stopped at page %1.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Nothing was found. Pages that cannot be read: %1.</source>
        <translation>Nothing was found. Pages that cannot be read: %1.</translation>
    </message>
    <message>
        <source>Page %1: hit %2 of %3</source>
        <translation>Page %1: hit %2 of %3</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Previous hit (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Next hit (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>Search in the text…</source>
        <translation>Search in the text…</translation>
    </message>
    <message>
        <source>Search in the text</source>
        <translation>Search in the text</translation>
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
        <source>Turn clockwise</source>
        <translation>Turn clockwise</translation>
    </message>
    <message>
        <source>Search in the text (Ctrl+F)</source>
        <translation>Search in the text (Ctrl+F)</translation>
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
    <message>
        <source>“%1” is neither a PDF nor a DjVu nor a picture (PNG, JPEG, TIFF), so it cannot be shown here.</source>
        <translation>“%1” is neither a PDF nor a DjVu nor a picture (PNG, JPEG, TIFF), so it cannot be shown here.</translation>
    </message>
    <message>
        <source>The pages of “%1” lie in other files, so they cannot be shown. Ask the participant for one DjVu file with all pages, or for a PDF.</source>
        <translation>The pages of “%1” lie in other files, so they cannot be shown. Ask the participant for one DjVu file with all pages, or for a PDF.</translation>
    </message>
</context>
<context>
    <name>qorjyn::Program</name>
    <message>
        <source>on this computer (SQLite)</source>
        <translation>on this computer (SQLite)</translation>
    </message>
    <message>
        <source>PostgreSQL: %1</source>
        <translation>PostgreSQL: %1</translation>
    </message>
    <message>
        <source>Qorjyn · demonstration</source>
        <translation>Qorjyn · demonstration</translation>
    </message>
    <message>
        <source>Qorjyn: the fund of KazNEL</source>
        <translation>Qorjyn: the fund of KazNEL</translation>
    </message>
</context>
<context>
    <name>qorjyn::ReadersPage</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Readers</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter readers</source>
        <translation>Filter readers</translation>
    </message>
    <message>
        <source>No participant has a cabinet yet: sign a contract in the Contracts tab and create the cabinet there.</source>
        <translation>No participant has a cabinet yet: sign a contract in the Contracts tab and create the cabinet there.</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Login and password</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>not printed yet</translation>
    </message>
    <message>
        <source>This list holds the participants with a personal cabinet; they read while their contract is in force (points 19 and 20 of the rules).</source>
        <translation>This list holds the participants with a personal cabinet; they read while their contract is in force (points 19 and 20 of the rules).</translation>
    </message>
</context>
<context>
    <name>qorjyn::ReasonDialog</name>
    <message>
        <source>What you typed is kept nowhere else. Press Esc once more to give it up.</source>
        <translation>What you typed is kept nowhere else. Press Esc once more to give it up.</translation>
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
    <name>qorjyn::SessionView</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Take the queue</source>
        <translation>Take the queue</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Open the session</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Close the session</translation>
    </message>
    <message>
        <source>Print minutes</source>
        <translation>Print minutes</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>Minutes signed</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>The agenda is empty: take the queue of waiting objects onto it.</source>
        <translation>The agenda is empty: take the queue of waiting objects onto it.</translation>
    </message>
    <message>
        <source>The file of the object is shown here.</source>
        <translation>The file of the object is shown here.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Choose a session on the left, or plan a new one.</source>
        <translation>Choose a session on the left, or plan a new one.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) wait in the queue.</source>
        <translation>
            <numerusform>%n object waits in the queue.</numerusform>
            <numerusform>%n objects wait in the queue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed. What was decided for is included by %1 (point 10), once the minutes are signed.</source>
        <translation>Closed. What was decided for is included by %1 (point 10), once the minutes are signed.</translation>
    </message>
    <message>
        <source>%1 decided, %2 left</source>
        <translation>%1 decided, %2 left</translation>
    </message>
    <message>
        <source>The minutes were signed on %1: nothing of the session can be changed (point 9).</source>
        <translation>The minutes were signed on %1: nothing of the session can be changed (point 9).</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Save the minutes</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The minutes are saved in %1.</source>
        <translation>The minutes are saved in %1.</translation>
    </message>
    <message>
        <source>Open the session again</source>
        <translation>Open the session again</translation>
    </message>
    <message>
        <source>The objects that wait go back until it is closed again. Write the reason.</source>
        <translation>The objects that wait go back until it is closed again. Write the reason.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Session of %1</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Move the session</translation>
    </message>
    <message>
        <source>Write the day on which the commission meets instead. The agenda goes along; who is present is marked again.</source>
        <translation>Write the day on which the commission meets instead. The agenda goes along; who is present is marked again.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>“%1” is no date: the session stays where it was.</source>
        <translation>“%1” is no date: the session stays where it was.</translation>
    </message>
    <message>
        <source>Signed scan</source>
        <translation>Signed scan</translation>
    </message>
    <message>
        <source>Scan of the signed minutes</source>
        <translation>Scan of the signed minutes</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>Attach scan…</source>
        <translation>Attach scan…</translation>
    </message>
</context>
<context>
    <name>qorjyn::SessionsPage</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 decided</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>New session on</source>
        <translation>New session on</translation>
    </message>
    <message>
        <source>Date of the new session</source>
        <translation>Date of the new session</translation>
    </message>
    <message>
        <source>Place of the new session</source>
        <translation>Place of the new session</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Commission…</source>
        <translation>Commission…</translation>
    </message>
    <message>
        <source>No session yet: set up the commission, then plan a session for a date.</source>
        <translation>No session yet: set up the commission, then plan a session for a date.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Held remotely</source>
        <translation>Held remotely</translation>
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
        <source>The rules name no quorum and no majority: these are the Library&apos;s own regulation.</source>
        <translation>The rules name no quorum and no majority: these are the Library&apos;s own regulation.</translation>
    </message>
    <message>
        <source>The settings are saved; documents use them from now on.</source>
        <translation>The settings are saved; documents use them from now on.</translation>
    </message>
</context>
<context>
    <name>qorjyn::SignDialog</name>
    <message>
        <source>Minutes signed</source>
        <translation>Minutes signed</translation>
    </message>
    <message>
        <source>From now on nothing of session %1 can be changed; a correction is a decision of a later session (point 9).</source>
        <translation>From now on nothing of session %1 can be changed; a correction is a decision of a later session (point 9).</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Scan of the signed minutes</source>
        <translation>Scan of the signed minutes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>The file is being read…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>They are signed</source>
        <translation>They are signed</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>“%1” is no date: nothing was signed.</source>
        <translation>“%1” is no date: nothing was signed.</translation>
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
    <name>qorjyn::StaleChoice</name>
    <message>
        <source>Load what is stored</source>
        <translation>Load what is stored</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Store mine over it</translation>
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
    <name>qorjyn::TitleFileList</name>
    <message>
        <source>Protected by a password</source>
        <translation>Protected by a password</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Too large to be shown</source>
        <translation>Too large to be shown</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Take off a file</source>
        <translation>Take off a file</translation>
    </message>
    <message>
        <source>Move a file</source>
        <translation>Move a file</translation>
    </message>
    <message>
        <source>“%1” was taken off. Ctrl+Z brings it back.</source>
        <translation>“%1” was taken off. Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>qorjyn::TitleFiles</name>
    <message>
        <source>Documents and pictures (%1);;All files (*)</source>
        <translation>Documents and pictures (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Remove titles with their files</source>
        <translation>Remove titles with their files</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hang on the chosen titles and are taken off with them. Ctrl+Z brings both back.</source>
        <translation>
            <numerusform>%n file hangs on the chosen titles and is taken off with them. Ctrl+Z brings both back.</numerusform>
            <numerusform>%n files hang on the chosen titles and are taken off with them. Ctrl+Z brings both back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Files of the object</source>
        <translation>Files of the object</translation>
    </message>
    <message>
        <source>Scan of the paper form</source>
        <translation>Scan of the paper form</translation>
    </message>
</context>
<context>
    <name>qorjyn::TodayPage</name>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Nothing is due. Enter an application to begin.</source>
        <translation>Nothing is due. Enter an application to begin.</translation>
    </message>
    <message>
        <source>included</source>
        <translation>included</translation>
    </message>
    <message>
        <source>received, not yet included</source>
        <translation>received, not yet included</translation>
    </message>
    <message>
        <source>Titles received and included by month</source>
        <translation>Titles received and included by month</translation>
    </message>
    <message>
        <source>Fund by category</source>
        <translation>Fund by category</translation>
    </message>
    <message>
        <source>By month: received and included, %1</source>
        <translation>By month: received and included, %1</translation>
    </message>
    <message numerus="yes">
        <source>Include %n object(s) in the fund and post them on the website — session %1</source>
        <translation>
            <numerusform>Include %n object in the fund and post it on the website — session %1</numerusform>
            <numerusform>Include %n objects in the fund and post them on the website — session %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n application(s) before the commission, from %1 on</source>
        <translation>
            <numerusform>Bring %n application before the commission, from %1 on</numerusform>
            <numerusform>Bring %n applications before the commission, from %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) wait for their rights</source>
        <translation>
            <numerusform>%n object waits for its rights</numerusform>
            <numerusform>%n objects wait for their rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) wait for their electronic copy</source>
        <translation>
            <numerusform>%n object waits for its electronic copy</numerusform>
            <numerusform>%n objects wait for their electronic copy</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract No. %1 ends</source>
        <translation>Contract No. %1 ends</translation>
    </message>
    <message numerus="yes">
        <source>The commission of order No. %1 has %n member(s) and cannot sit</source>
        <translation>
            <numerusform>The commission of order No. %1 has %n member and cannot sit</numerusform>
            <numerusform>The commission of order No. %1 has %n members and cannot sit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>ten working days after %1 (%2)</source>
        <translation>ten working days after %1 (%2)</translation>
    </message>
    <message>
        <source>%1; days off: %2</source>
        <translation>%1; days off: %2</translation>
    </message>
    <message>
        <source>at least once a quarter (%1)</source>
        <translation>at least once a quarter (%1)</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Not counted: %1</translation>
    </message>
    <message>
        <source>The calendar of a year it touches is not confirmed yet.</source>
        <translation>The calendar of a year it touches is not confirmed yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), %1 with a date, the most urgent first</source>
        <translation>
            <numerusform>%n thing, %1 with a date, the most urgent first</numerusform>
            <numerusform>%n things, %1 with a date, the most urgent first</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; calendar not confirmed</source>
        <translation>%1; calendar not confirmed</translation>
    </message>
</context>
<context>
    <name>qorjyn::WelcomeDialog</name>
    <message>
        <source>Enter your name: everything you do is kept in the history under it. As the first at this database you get every role; others are added in the settings.</source>
        <translation>Enter your name: everything you do is kept in the history under it. As the first at this database you get every role; others are added in the settings.</translation>
    </message>
    <message>
        <source>Everything you do is kept in the history under your name.</source>
        <translation>Everything you do is kept in the history under your name.</translation>
    </message>
    <message>
        <source>Stop making it</source>
        <translation>Stop making it</translation>
    </message>
    <message>
        <source>Look around in the demonstration</source>
        <translation>Look around in the demonstration</translation>
    </message>
    <message>
        <source>The demonstration is being made: an invented Library with its staff and some months of work. This takes a few seconds.</source>
        <translation>The demonstration is being made: an invented Library with its staff and some months of work. This takes a few seconds.</translation>
    </message>
</context>
<context>
    <name>qorjyn::Workplace</name>
    <message>
        <source>The end of the demonstration</source>
        <translation>The end of the demonstration</translation>
    </message>
    <message>
        <source>Keep the demonstration in the folder %1? Kept, it opens again from the first start or with qorjyn --db %2. Thrown away, that folder is deleted with everything in it. Your own database is not touched either way.</source>
        <translation>Keep the demonstration in the folder %1? Kept, it opens again from the first start or with qorjyn --db %2. Thrown away, that folder is deleted with everything in it. Your own database is not touched either way.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Not all of the demonstration could be thrown away. What is left lies in %1: delete that folder. Your own database is unchanged.</source>
        <translation>Not all of the demonstration could be thrown away. What is left lies in %1: delete that folder. Your own database is unchanged.</translation>
    </message>
</context>
</TS>
