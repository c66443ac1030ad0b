<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>language.kk</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>language.ru</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>language.en</source>
        <translation>English</translation>
    </message>
    <message>
        <source>participant-kind.library</source>
        <translation>library</translation>
    </message>
    <message>
        <source>participant-kind.museum</source>
        <translation>museum</translation>
    </message>
    <message>
        <source>participant-kind.archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>category.1</source>
        <translation>printed products, except obligatory free copies of periodicals</translation>
    </message>
    <message>
        <source>category.2</source>
        <translation>rare books, manuscripts, documents and editions of special value (historical, artistic, scientific, literary), singly or in collections</translation>
    </message>
    <message>
        <source>category.3</source>
        <translation>socially significant literature and editions issued under state programmes</translation>
    </message>
    <message>
        <source>category.4</source>
        <translation>obligatory free copies of publications</translation>
    </message>
    <message>
        <source>category.5</source>
        <translation>research reports, dissertation abstracts, dissertations</translation>
    </message>
    <message>
        <source>category.6</source>
        <translation>local history literature</translation>
    </message>
    <message>
        <source>category.7</source>
        <translation>special editions for blind and visually impaired citizens</translation>
    </message>
    <message>
        <source>category.8</source>
        <translation>documents protected by copyright and related-rights law</translation>
    </message>
    <message>
        <source>category-short.1</source>
        <translation>Printed products</translation>
    </message>
    <message>
        <source>category-short.2</source>
        <translation>Rare books and manuscripts</translation>
    </message>
    <message>
        <source>category-short.3</source>
        <translation>State programmes</translation>
    </message>
    <message>
        <source>category-short.4</source>
        <translation>Legal deposit copies</translation>
    </message>
    <message>
        <source>category-short.5</source>
        <translation>Research works</translation>
    </message>
    <message>
        <source>category-short.6</source>
        <translation>Local history</translation>
    </message>
    <message>
        <source>category-short.7</source>
        <translation>Special editions</translation>
    </message>
    <message>
        <source>category-short.8</source>
        <translation>Protected documents</translation>
    </message>
    <message>
        <source>carrier.paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>carrier.electronic</source>
        <translation>electronic</translation>
    </message>
    <message>
        <source>copyright.unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>copyright.protected</source>
        <translation>protected</translation>
    </message>
    <message>
        <source>copyright.public-domain</source>
        <translation>public domain</translation>
    </message>
    <message>
        <source>access.ticket</source>
        <translation>catalogue and ticket</translation>
    </message>
    <message>
        <source>access.ticket-and-billing</source>
        <translation>catalogue, ticket and billing</translation>
    </message>
    <message>
        <source>application-state.draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>application-state.registered</source>
        <translation>In the queue</translation>
    </message>
    <message>
        <source>application-state.before-commission</source>
        <translation>Before the commission</translation>
    </message>
    <message>
        <source>application-state.decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>application-state.closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>application-state.returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>application-state.withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>item-state.proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>item-state.on-agenda</source>
        <translation>On an agenda</translation>
    </message>
    <message>
        <source>item-state.included</source>
        <translation>To be included</translation>
    </message>
    <message>
        <source>item-state.not-included</source>
        <translation>Not included</translation>
    </message>
    <message>
        <source>item-state.deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>function.chair</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>function.deputy</source>
        <translation>deputy chair</translation>
    </message>
    <message>
        <source>function.member</source>
        <translation>member</translation>
    </message>
    <message>
        <source>session-state.planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>session-state.open</source>
        <translation>In session</translation>
    </message>
    <message>
        <source>session-state.held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>session-state.signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>criterion.historical</source>
        <translation>Historical</translation>
    </message>
    <message>
        <source>criterion.artistic</source>
        <translation>Artistic</translation>
    </message>
    <message>
        <source>criterion.scientific</source>
        <translation>Scientific</translation>
    </message>
    <message>
        <source>criterion.cultural</source>
        <translation>Cultural</translation>
    </message>
    <message>
        <source>level.low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>level.medium</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>level.high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>decision.include</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>decision.not-include</source>
        <translation>Do not include</translation>
    </message>
    <message>
        <source>decision.defer</source>
        <translation>Defer</translation>
    </message>
    <message>
        <source>due.composition</source>
        <translation>Complete the commission</translation>
    </message>
    <message>
        <source>due.contract</source>
        <translation>A contract ends</translation>
    </message>
    <message>
        <source>due.digitisation</source>
        <translation>Make the electronic copy</translation>
    </message>
    <message>
        <source>due.inclusion</source>
        <translation>Include in the fund</translation>
    </message>
    <message>
        <source>due.quarter</source>
        <translation>Bring before the commission</translation>
    </message>
    <message>
        <source>due.rights</source>
        <translation>Settle the rights</translation>
    </message>
    <message>
        <source>object-state.awaiting-rights</source>
        <translation>Awaiting rights</translation>
    </message>
    <message>
        <source>object-state.awaiting-digitisation</source>
        <translation>Awaiting digitisation</translation>
    </message>
    <message>
        <source>object-state.ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>object-state.in-fund</source>
        <translation>In the fund</translation>
    </message>
    <message>
        <source>object-state.published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>object-state.removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>likeness.isbn</source>
        <translation>the same ISBN</translation>
    </message>
    <message>
        <source>likeness.title</source>
        <translation>the same title</translation>
    </message>
    <message>
        <source>likeness.title-letters</source>
        <translation>the same title in another spelling</translation>
    </message>
    <message>
        <source>likeness.title-alike</source>
        <translation>a similar title</translation>
    </message>
    <message>
        <source>likeness.authors</source>
        <translation>the same author</translation>
    </message>
    <message>
        <source>likeness.year</source>
        <translation>the same year</translation>
    </message>
    <message>
        <source>likeness.none</source>
        <translation>No similar title is on record.</translation>
    </message>
    <message>
        <source>contract-state.draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>contract-state.signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>contract-state.in-force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>contract-state.expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>contract-state.terminated</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>cabinet-state.open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>cabinet-state.closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>role.acquisition</source>
        <translation>acquisition</translation>
    </message>
    <message>
        <source>role.secretary</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>role.cataloguer</source>
        <translation>cataloguer</translation>
    </message>
    <message>
        <source>role.contracts</source>
        <translation>contracts</translation>
    </message>
    <message>
        <source>role.administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>role.observer</source>
        <translation>observer</translation>
    </message>
    <message>
        <source>thing.settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>thing.calendar</source>
        <translation>calendar</translation>
    </message>
    <message>
        <source>thing.staff</source>
        <translation>member of staff</translation>
    </message>
    <message>
        <source>thing.participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>thing.application</source>
        <translation>application</translation>
    </message>
    <message>
        <source>thing.item</source>
        <translation>proposed object</translation>
    </message>
    <message>
        <source>thing.items</source>
        <translation>proposed object</translation>
    </message>
    <message>
        <source>thing.composition</source>
        <translation>composition</translation>
    </message>
    <message>
        <source>thing.member</source>
        <translation>member</translation>
    </message>
    <message>
        <source>thing.session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>thing.agendaItem</source>
        <translation>agenda item</translation>
    </message>
    <message>
        <source>thing.section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>thing.object</source>
        <translation>fund object</translation>
    </message>
    <message>
        <source>thing.objects</source>
        <translation>fund object</translation>
    </message>
    <message>
        <source>thing.contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>thing.cabinet</source>
        <translation>cabinet</translation>
    </message>
    <message>
        <source>thing.file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>act.addStaff</source>
        <translation>Member of staff added</translation>
    </message>
    <message>
        <source>act.saveSettings</source>
        <translation>Settings saved</translation>
    </message>
    <message>
        <source>act.saveCalendarYear</source>
        <translation>Calendar changed</translation>
    </message>
    <message>
        <source>act.saveParticipant</source>
        <translation>Participant saved</translation>
    </message>
    <message>
        <source>act.saveApplication</source>
        <translation>Application saved</translation>
    </message>
    <message>
        <source>act.discardDraft</source>
        <translation>Draft discarded</translation>
    </message>
    <message>
        <source>act.registerApplication</source>
        <translation>Application registered</translation>
    </message>
    <message>
        <source>act.returnApplication</source>
        <translation>Application returned</translation>
    </message>
    <message>
        <source>act.receiveAgain</source>
        <translation>Application received again</translation>
    </message>
    <message>
        <source>act.withdrawApplication</source>
        <translation>Application withdrawn</translation>
    </message>
    <message>
        <source>act.setUpComposition</source>
        <translation>Composition set up</translation>
    </message>
    <message>
        <source>act.recordDeparture</source>
        <translation>Departure recorded</translation>
    </message>
    <message>
        <source>act.planSession</source>
        <translation>Session planned</translation>
    </message>
    <message>
        <source>act.moveSession</source>
        <translation>Session moved</translation>
    </message>
    <message>
        <source>act.takeQueue</source>
        <translation>Queue taken onto the agenda</translation>
    </message>
    <message>
        <source>act.takeOffAgenda</source>
        <translation>Taken off the agenda</translation>
    </message>
    <message>
        <source>act.recordPresence</source>
        <translation>Presence recorded</translation>
    </message>
    <message>
        <source>act.openSession</source>
        <translation>Session opened</translation>
    </message>
    <message>
        <source>act.assessItem</source>
        <translation>Item assessed</translation>
    </message>
    <message>
        <source>act.decideItem</source>
        <translation>Item decided</translation>
    </message>
    <message>
        <source>act.undoDecision</source>
        <translation>Decision taken back</translation>
    </message>
    <message>
        <source>act.closeSession</source>
        <translation>Session closed</translation>
    </message>
    <message>
        <source>act.reopenSession</source>
        <translation>Session opened again</translation>
    </message>
    <message>
        <source>act.signMinutes</source>
        <translation>Minutes signed</translation>
    </message>
    <message>
        <source>act.attachSignedScan</source>
        <translation>Attaching the scan of the signed minutes</translation>
    </message>
    <message>
        <source>act.includeObject</source>
        <translation>Object included</translation>
    </message>
    <message>
        <source>act.moveToSection</source>
        <translation>Moved to a section</translation>
    </message>
    <message>
        <source>act.attachScan</source>
        <translation>Electronic copy attached</translation>
    </message>
    <message>
        <source>act.setCopyright</source>
        <translation>Copyright state set</translation>
    </message>
    <message>
        <source>act.saveContract</source>
        <translation>Contract saved</translation>
    </message>
    <message>
        <source>act.signContract</source>
        <translation>Contract signed</translation>
    </message>
    <message>
        <source>act.terminateContract</source>
        <translation>Contract terminated</translation>
    </message>
    <message>
        <source>act.createCabinet</source>
        <translation>Cabinet created</translation>
    </message>
    <message>
        <source>act.handOverPassword</source>
        <translation>Password handed over</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>point %1 of the rules</translation>
    </message>
    <message>
        <source>problem.act.field</source>
        <translation>The field “%1” is unknown or its value does not fit: “qorjynctl acts” lists the fields of each act.</translation>
    </message>
    <message>
        <source>problem.act.field-missing</source>
        <translation>The field “%1” is missing: nothing stands in for it, name its value (“qorjynctl acts” lists those it takes).</translation>
    </message>
    <message>
        <source>problem.act.json</source>
        <translation>What was given for “%1” is not a JSON object: correct it and send it again.</translation>
    </message>
    <message>
        <source>problem.act.unknown</source>
        <translation>There is no act “%1”: “qorjynctl acts” lists them.</translation>
    </message>
    <message>
        <source>problem.act.too-long</source>
        <translation>The JSON of one act may have %1 MB at the most: divide it.</translation>
    </message>
    <message>
        <source>problem.application.before-rules</source>
        <translation>The date %1 is before the day on which the rules came into force (%2): correct it.</translation>
    </message>
    <message>
        <source>problem.application.dated</source>
        <translation>The date on the form (%1) is later than the date received (%2): check both.</translation>
    </message>
    <message>
        <source>problem.application.dated-later</source>
        <translation>The date on the form (%1) is still to come: correct it.</translation>
    </message>
    <message>
        <source>problem.application.empty</source>
        <translation>Nothing is typed into the application, and nothing was stored: give the participant, a date, the head or a title.</translation>
    </message>
    <message>
        <source>problem.application.items</source>
        <translation>The application names no object: enter at least one title.</translation>
    </message>
    <message>
        <source>problem.application.participant</source>
        <translation>No participant is named: choose the library, museum or archive.</translation>
    </message>
    <message>
        <source>problem.application.received</source>
        <translation>The date received is missing: enter the day on which the application came.</translation>
    </message>
    <message>
        <source>problem.application.not-returned</source>
        <translation>Application %1 is not one that was returned, so there is no letter to print: choose a returned one.</translation>
    </message>
    <message>
        <source>problem.application.received-later</source>
        <translation>The date received (%1) is still to come: correct it.</translation>
    </message>
    <message>
        <source>last-change</source>
        <translation>Last change: “%1”, %2, %3.</translation>
    </message>
    <message>
        <source>last-change.nobody</source>
        <translation>Last change: “%1”, %2.</translation>
    </message>
    <message>
        <source>problem.application.state</source>
        <translation>The application is in the state “%1”, in which this cannot be done: choose an act that it allows.</translation>
    </message>
    <message>
        <source>problem.application.stated-pages</source>
        <translation>The number of pages that the form states must be from 1 to %1: correct it.</translation>
    </message>
    <message>
        <source>problem.archive.bomb</source>
        <translation>“%1” unpacks to far more than an archive of this size can honestly hold: ask for another copy.</translation>
    </message>
    <message>
        <source>problem.archive.damaged</source>
        <translation>The archive is damaged or cut off at “%1”: ask for it again.</translation>
    </message>
    <message>
        <source>problem.archive.duplicate</source>
        <translation>The archive holds “%1” twice: ask for an archive in which every file stands once.</translation>
    </message>
    <message>
        <source>problem.archive.encrypted</source>
        <translation>“%1” in the archive is protected by a password: ask for an archive without one.</translation>
    </message>
    <message>
        <source>problem.archive.link</source>
        <translation>“%1” in the archive is a link and not a file: ask for an archive that holds the files themselves.</translation>
    </message>
    <message>
        <source>problem.archive.name</source>
        <translation>“%1” is no name that a file may have: it is too long or holds control characters.</translation>
    </message>
    <message>
        <source>problem.archive.path</source>
        <translation>“%1” leads out of the folder that the archive is unpacked into: the archive is not taken.</translation>
    </message>
    <message>
        <source>problem.archive.special</source>
        <translation>“%1” in the archive is not an ordinary file: ask for an archive of ordinary files.</translation>
    </message>
    <message>
        <source>problem.archive.too-many</source>
        <translation>There are more than %1 files: ask for them in parts.</translation>
    </message>
    <message>
        <source>problem.archive.unknown</source>
        <translation>“%1” is neither a ZIP nor a TAR archive, or it is cut off: ask for it again.</translation>
    </message>
    <message>
        <source>problem.bag.algorithm</source>
        <translation>The hashes in “%1” are of a kind that is not known here: they were not checked.</translation>
    </message>
    <message>
        <source>problem.bag.altered</source>
        <translation>“%1” is not what %2 says it is: the file was altered on the way; ask for the bag again.</translation>
    </message>
    <message>
        <source>problem.bag.declaration</source>
        <translation>bagit.txt is not written as BagIt asks: two lines, the version and the character set.</translation>
    </message>
    <message>
        <source>problem.bag.dot-path</source>
        <translation>“%1” in %2 begins with “./”: it was read without it.</translation>
    </message>
    <message>
        <source>problem.bag.encoding</source>
        <translation>The character set “%1” of the bag is not known here: ask for the bag in UTF-8.</translation>
    </message>
    <message>
        <source>problem.bag.fetch-line</source>
        <translation>Line %1 of fetch.txt cannot be read: ask for the bag again.</translation>
    </message>
    <message>
        <source>problem.bag.listed-again</source>
        <translation>“%1” stands twice in %2, both times alike.</translation>
    </message>
    <message>
        <source>problem.bag.listed-twice</source>
        <translation>“%1” stands twice in %2: ask for the bag again.</translation>
    </message>
    <message>
        <source>problem.bag.manifest-line</source>
        <translation>Line %1 of %2 holds no hash and path: ask for the bag again.</translation>
    </message>
    <message>
        <source>problem.bag.missing</source>
        <translation>“%1” is in %2 and not in the bag: the bag is incomplete; ask for the file.</translation>
    </message>
    <message>
        <source>problem.bag.no-manifest</source>
        <translation>The bag has no manifest that can be checked: ask for one with hashes of MD5, SHA-1 or SHA-2.</translation>
    </message>
    <message>
        <source>problem.bag.oxum</source>
        <translation>The bag says that it holds %1 (bytes.files) and holds %2: it is incomplete or altered.</translation>
    </message>
    <message>
        <source>problem.bag.path</source>
        <translation>“%1” in %2 leads out of the bag: the bag is not taken.</translation>
    </message>
    <message>
        <source>problem.bag.system-file</source>
        <translation>“%1” was left by an operating system and belongs to no title.</translation>
    </message>
    <message>
        <source>problem.bag.tag-file</source>
        <translation>“%1” is not in the character set that the bag names, or is too long: ask for the bag again.</translation>
    </message>
    <message>
        <source>problem.bag.undeclared</source>
        <translation>The bag has no bagit.txt: it is incomplete; ask for it again.</translation>
    </message>
    <message>
        <source>problem.bag.unfetched</source>
        <translation>“%1” is not in the bag and is to be fetched from elsewhere: nothing is fetched; ask for the whole bag.</translation>
    </message>
    <message>
        <source>problem.bag.unlisted</source>
        <translation>“%1” is in the bag and not in %2: nobody vouches for it; ask for the bag again.</translation>
    </message>
    <message>
        <source>problem.bag.version</source>
        <translation>BagIt %1 is not known here: ask for a bag of version 0.93 to 1.0.</translation>
    </message>
    <message>
        <source>problem.cabinet.ended</source>
        <translation>Contract No. %1 has ended: renew it first.</translation>
    </message>
    <message>
        <source>problem.cabinet.exists</source>
        <translation>“%1” already has a cabinet: a participant has only one.</translation>
    </message>
    <message>
        <source>problem.cabinet.login</source>
        <translation>“%1” cannot be a login: use Latin letters, digits, dots and hyphens.</translation>
    </message>
    <message>
        <source>problem.cabinet.login-taken</source>
        <translation>The login “%1” is taken: choose another.</translation>
    </message>
    <message>
        <source>problem.cabinet.several</source>
        <translation>“%1” fits several cabinets: name the number of the contract with “№” before it, or the id of the cabinet.</translation>
    </message>
    <message>
        <source>problem.cabinet.slip-printed</source>
        <translation>The login and password of “%1” were handed over: the slip is printed once.</translation>
    </message>
    <message>
        <source>problem.cabinet.unsigned</source>
        <translation>Contract No. %1 is not signed yet: a cabinet is created from a signed contract.</translation>
    </message>
    <message>
        <source>problem.calendar.day</source>
        <translation>%1 is not a day of that year or is listed twice: correct the row.</translation>
    </message>
    <message>
        <source>problem.calendar.unconfirmed</source>
        <translation>The calendar of %1 is not confirmed: the holidays fixed by law are counted as days off, but Kurban Ait and moved days may still change the date.</translation>
    </message>
    <message>
        <source>problem.calendar.year</source>
        <translation>%1 cannot be a year of the calendar: name one from 1991 to 2999.</translation>
    </message>
    <message>
        <source>problem.composition.chair</source>
        <translation>A composition has exactly one chair: name the chair.</translation>
    </message>
    <message>
        <source>problem.composition.deputy</source>
        <translation>A composition has one deputy chair at the most: make the others members.</translation>
    </message>
    <message numerus="yes">
        <source>problem.composition.even</source>
        <translation>
            <numerusform>The commission has %1 member, but their number must be odd: add or take away one.</numerusform>
            <numerusform>The commission has %1 members, but their number must be odd: add or take away one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>problem.composition.few</source>
        <translation>
            <numerusform>The commission has %1 member, but there must be at least five: add members.</numerusform>
            <numerusform>The commission has %1 members, but there must be at least five: add members.</numerusform>
        </translation>
    </message>
    <message>
        <source>problem.composition.from</source>
        <translation>The day from which the composition is in force is missing: enter it.</translation>
    </message>
    <message>
        <source>problem.composition.member-name</source>
        <translation>A member has no name: enter it or take the row away.</translation>
    </message>
    <message>
        <source>problem.composition.member-twice</source>
        <translation>“%1” is listed twice: take one away.</translation>
    </message>
    <message>
        <source>problem.composition.none</source>
        <translation>No composition is in force on %1: first enter the one that the order sets up.</translation>
    </message>
    <message>
        <source>problem.composition.order</source>
        <translation>The number of the order is missing: enter the number of the order that sets up the composition.</translation>
    </message>
    <message>
        <source>problem.composition.order-date</source>
        <translation>The date of the order is missing: enter it.</translation>
    </message>
    <message>
        <source>problem.composition.overlap</source>
        <translation>Another composition begins, or a session was opened, on %1: the new one must begin on a later day.</translation>
    </message>
    <message>
        <source>problem.contract.date</source>
        <translation>The date of the contract is missing: enter it.</translation>
    </message>
    <message>
        <source>problem.contract.exists</source>
        <translation>There is a contract No. %1 already: enter another number.</translation>
    </message>
    <message>
        <source>problem.contract.number</source>
        <translation>The number of the contract is missing: enter it.</translation>
    </message>
    <message>
        <source>problem.contract.participant</source>
        <translation>The participant of the contract is missing: choose it from the list.</translation>
    </message>
    <message>
        <source>problem.contract.signed</source>
        <translation>Contract No. %1 is signed and is not changed any more: if need be, terminate it and make a new one.</translation>
    </message>
    <message>
        <source>problem.contract.unsigned</source>
        <translation>Contract No. %1 is not signed yet: record the day of signing first.</translation>
    </message>
    <message>
        <source>problem.contract.terminated</source>
        <translation>Contract No. %1 is terminated already: it need not be terminated twice.</translation>
    </message>
    <message>
        <source>problem.contract.term</source>
        <translation>The term of the contract is not right: check its first and last day.</translation>
    </message>
    <message>
        <source>problem.contract.term-over</source>
        <translation>%1 lies outside the term of the contract (%2 – %3): name a day within it.</translation>
    </message>
    <message>
        <source>problem.date.future</source>
        <translation>%1 is still to come: name a day that has been.</translation>
    </message>
    <message>
        <source>problem.date.missing</source>
        <translation>The date is missing: enter it.</translation>
    </message>
    <message>
        <source>problem.date.unread</source>
        <translation>“%1” is no date: correct it.</translation>
    </message>
    <message>
        <source>problem.database.address</source>
        <translation>“%1” is not the address of a database: write sqlite:PATH for a file, or postgresql://user@host:port/name for a server.</translation>
    </message>
    <message>
        <source>problem.database.scheme</source>
        <translation>“%1” does not say what kind of database it is: write sqlite:%1 for a file, or postgresql://user@host:port/name for a server.</translation>
    </message>
    <message>
        <source>problem.file.missing</source>
        <translation>The file “%1” is not there or cannot be read: check it and choose it again.</translation>
    </message>
    <message>
        <source>problem.file.empty</source>
        <translation>The file “%1” is empty: choose the whole file.</translation>
    </message>
    <message>
        <source>problem.file.executable</source>
        <translation>“%1” (%2) is a program or holds one: programs are not taken in.</translation>
    </message>
    <message>
        <source>problem.file.other-type</source>
        <translation>“%1” is of the type %2: PDF, EPUB, DjVu, TIFF, JPEG, PNG and DOCX are taken in.</translation>
    </message>
    <message>
        <source>problem.file.unknown</source>
        <translation>The file “%1” is not in the store: add it first.</translation>
    </message>
    <message>
        <source>problem.file.not-a-file</source>
        <translation>“%1” is not an ordinary file: name a file, or - for standard input.</translation>
    </message>
    <message>
        <source>problem.file.unknown-type</source>
        <translation>The type of “%1” is not known: PDF, EPUB, DjVu, TIFF, JPEG, PNG and DOCX are taken in.</translation>
    </message>
    <message>
        <source>problem.id.unknown</source>
        <translation>There is no %1 with the number %2: it was deleted, or the number is wrong.</translation>
    </message>
    <message>
        <source>problem.item.assessments</source>
        <translation>The four assessments are not complete: assess the historical, artistic, scientific and cultural significance.</translation>
    </message>
    <message>
        <source>problem.item.decided</source>
        <translation>“%1” is decided: take the decision back first.</translation>
    </message>
    <message>
        <source>problem.item.isbn</source>
        <translation>Row %1: “%2” is not a valid ISBN, its check digit does not fit: compare it with the book.</translation>
    </message>
    <message>
        <source>problem.item.no-isbn</source>
        <translation>Row %1: “%2” is no ISBN, which has nine, ten or thirteen digits: correct it, or leave it out.</translation>
    </message>
    <message>
        <source>problem.item.not-queued</source>
        <translation>“%1” does not wait in the queue and cannot be taken onto the agenda: leave it out.</translation>
    </message>
    <message>
        <source>problem.item.pages</source>
        <translation>Row %1: the number of pages must be from 1 to %2: correct it.</translation>
    </message>
    <message>
        <source>problem.item.taken-up</source>
        <translation>“%1” was taken up by a later session or is included already: this session cannot be opened again.</translation>
    </message>
    <message>
        <source>problem.item.title</source>
        <translation>Row %1 has no title, and the title is the unit of record: enter it.</translation>
    </message>
    <message>
        <source>problem.item.undecided</source>
        <translation>“%1” is not decided yet: there is no decision to take back.</translation>
    </message>
    <message>
        <source>problem.item.unread</source>
        <translation>Row %1: “%2” cannot be read: correct the value in the cell.</translation>
    </message>
    <message>
        <source>problem.item.year</source>
        <translation>Row %1: %2 cannot be the year, correct it.</translation>
    </message>
    <message>
        <source>problem.member.left</source>
        <translation>“%1” left on %2 already: this is not recorded twice.</translation>
    </message>
    <message>
        <source>problem.member.left-before</source>
        <translation>“%1” has been a member since %2: the day of leaving must be later.</translation>
    </message>
    <message>
        <source>problem.member.unknown</source>
        <translation>Member No. %1 was not of the composition on %2: check who is present.</translation>
    </message>
    <message>
        <source>problem.member.was-present</source>
        <translation>“%1” was present at the session of %2: the day of leaving must be later.</translation>
    </message>
    <message>
        <source>problem.number.length</source>
        <translation>“%1”: an IIN or BIN has 12 digits, check their number.</translation>
    </message>
    <message>
        <source>problem.number.letters</source>
        <translation>“%1”: an IIN or BIN has digits only, take the other signs away.</translation>
    </message>
    <message>
        <source>problem.number.check-digit</source>
        <translation>“%1”: the check digit does not fit, check the number.</translation>
    </message>
    <message>
        <source>problem.number.no-such-number</source>
        <translation>“%1”: there can be no such number, compare it with the document.</translation>
    </message>
    <message>
        <source>problem.object.in-fund</source>
        <translation>“%1” is in the fund: a record number is given once.</translation>
    </message>
    <message>
        <source>problem.object.included</source>
        <translation>“%1” is in the fund already, included on %4 under the record number %2 (%3); a record number is given once, so nothing is left to do.</translation>
    </message>
    <message>
        <source>problem.object.minutes</source>
        <translation>“%1”: the minutes of its session are not signed yet, inclusion follows their signing.</translation>
    </message>
    <message>
        <source>problem.object.no-copy</source>
        <translation>“%1” has no electronic copy: attach its file first.</translation>
    </message>
    <message>
        <source>problem.object.not-decided</source>
        <translation>“%1”: there is no positive decision of the commission, the only way into the fund.</translation>
    </message>
    <message>
        <source>problem.object.rights</source>
        <translation>“%1” is protected by copyright and is not included without an author’s contract in force: conclude one first.</translation>
    </message>
    <message>
        <source>problem.object.rights-unknown</source>
        <translation>“%1”: its copyright state is unknown, which counts as protected: find it out first.</translation>
    </message>
    <message>
        <source>problem.object.section</source>
        <translation>“%1” has no section: choose one.</translation>
    </message>
    <message>
        <source>problem.package.cancelled</source>
        <translation>Reading was stopped before its end: nothing was taken.</translation>
    </message>
    <message>
        <source>problem.package.empty</source>
        <translation>There is no title in what was sent: ask for the titles and their files.</translation>
    </message>
    <message>
        <source>problem.package.file-missing</source>
        <translation>Row %1 of the list names “%2”, which is not among the files: the application is incomplete.</translation>
    </message>
    <message>
        <source>problem.package.file-unnamed</source>
        <translation>No row of the list names “%1”: it was left out.</translation>
    </message>
    <message>
        <source>problem.package.link</source>
        <translation>“%1” is a link and not a file: ask for the file itself.</translation>
    </message>
    <message>
        <source>problem.package.lists</source>
        <translation>There is more than one list of titles (%1): leave the one that counts.</translation>
    </message>
    <message>
        <source>problem.package.no-list</source>
        <translation>There is no list of titles (CSV, XLSX) beside the files.</translation>
    </message>
    <message>
        <source>problem.package.no-participant</source>
        <translation>It is not told who sent this: name the participant.</translation>
    </message>
    <message>
        <source>problem.package.no-titles</source>
        <translation>No column of “%1” holds titles: name the columns in its first row.</translation>
    </message>
    <message>
        <source>problem.package.row-untitled</source>
        <translation>Row %1 of the list has no title: it was left out.</translation>
    </message>
    <message>
        <source>problem.package.special</source>
        <translation>“%1” is not an ordinary file: ask for ordinary files.</translation>
    </message>
    <message>
        <source>problem.participant.bin</source>
        <translation>“%1” is not a valid BIN: check its 12 digits and check digit.</translation>
    </message>
    <message>
        <source>problem.participant.email</source>
        <translation>“%1” is no e-mail address: correct it.</translation>
    </message>
    <message>
        <source>problem.participant.exists</source>
        <translation>“%1” is in the directory already: choose it there.</translation>
    </message>
    <message>
        <source>problem.participant.name</source>
        <translation>The participant has no name in Kazakh: enter it.</translation>
    </message>
    <message>
        <source>problem.participant.unknown</source>
        <translation>There is no such participant: choose one from the list.</translation>
    </message>
    <message>
        <source>problem.pasted.carrier</source>
        <translation>“%1” is no carrier: write “paper” or “electronic”.</translation>
    </message>
    <message>
        <source>problem.pasted.category</source>
        <translation>“%1” is no category: write a number from 1 to 8.</translation>
    </message>
    <message>
        <source>problem.pasted.copyright</source>
        <translation>“%1” does not tell the copyright state: write “protected” or “public domain”.</translation>
    </message>
    <message>
        <source>problem.pasted.isbn</source>
        <translation>“%1” is no ISBN, which has 10 or 13 digits: compare it with the book.</translation>
    </message>
    <message>
        <source>problem.pasted.isbn-check</source>
        <translation>“%1” is no valid ISBN, its check digit does not fit: compare it with the book.</translation>
    </message>
    <message>
        <source>problem.pasted.isbn-shortened</source>
        <translation>“%1”: the spreadsheet shortened the ISBN and its digits are gone: copy it from the book.</translation>
    </message>
    <message>
        <source>problem.pasted.isbn-zero</source>
        <translation>“%1”: the first zero of the ISBN seems to be lost: write %2 if it is that one.</translation>
    </message>
    <message>
        <source>problem.pasted.language</source>
        <translation>“%1” is no language that is known: write its name or its code of two letters.</translation>
    </message>
    <message>
        <source>problem.pasted.long</source>
        <translation>The text has %1 signs and at most %2 fit: shorten it.</translation>
    </message>
    <message>
        <source>problem.pasted.number</source>
        <translation>“%1” stands among the numbers of the rows, so it comes into no title: write it into its cell and empty this one, or choose another column above.</translation>
    </message>
    <message>
        <source>problem.pasted.pages</source>
        <translation>“%1” is no number of pages: write one from 1 to 99999.</translation>
    </message>
    <message>
        <source>problem.pasted.title</source>
        <translation>This row has no title: write one, or the row is left out.</translation>
    </message>
    <message>
        <source>problem.pasted.year</source>
        <translation>“%1” does not tell the year: write four digits, or empty the cell.</translation>
    </message>
    <message>
        <source>problem.pasted.year-impossible</source>
        <translation>“%1” cannot be the year: write one from %2 to %3.</translation>
    </message>
    <message>
        <source>problem.pdf.encrypted</source>
        <translation>“%1” is protected by a password and cannot be opened: ask for a copy without one.</translation>
    </message>
    <message>
        <source>problem.pdf.damaged</source>
        <translation>“%1” is damaged and cannot be read: get the file again.</translation>
    </message>
    <message>
        <source>problem.pdf.empty</source>
        <translation>“%1” is an empty file: get the whole file.</translation>
    </message>
    <message>
        <source>problem.pdf.not-pdf</source>
        <translation>“%1” is not a PDF file: get a copy in PDF.</translation>
    </message>
    <message>
        <source>problem.pdf.scattered</source>
        <translation>“%1” is a DjVu whose pages lie in other files: ask for one DjVu file with all pages, or for a PDF.</translation>
    </message>
    <message>
        <source>problem.pdf.too-slow</source>
        <translation>“%1” could not be read in the time allowed: check the file.</translation>
    </message>
    <message>
        <source>problem.pdf.too-large</source>
        <translation>“%1” is too large to be shown: ask for it in parts.</translation>
    </message>
    <message>
        <source>problem.pdf.worker-died</source>
        <translation>The reading process stopped at “%1”: the file is probably damaged.</translation>
    </message>
    <message>
        <source>problem.pdf.no-worker</source>
        <translation>The program that reads PDFs was not found: install the program again.</translation>
    </message>
    <message>
        <source>problem.pdf.missing</source>
        <translation>The file “%1” is not there: choose it again.</translation>
    </message>
    <message>
        <source>problem.pdf.unreadable</source>
        <translation>The file “%1” could not be read: check the right to read it and the disk.</translation>
    </message>
    <message>
        <source>problem.pdf.not-a-file</source>
        <translation>“%1” is not an ordinary file: choose a PDF file.</translation>
    </message>
    <message>
        <source>problem.pdf.changed</source>
        <translation>“%1” changed while it was read: open it again.</translation>
    </message>
    <message>
        <source>problem.pdf.no-text</source>
        <translation>“%1” is a picture: it has no text to search in.</translation>
    </message>
    <message>
        <source>problem.pdf.no-page</source>
        <translation>“%1” has no such page: check its number.</translation>
    </message>
    <message>
        <source>problem.pdf.bad-worker</source>
        <translation>The program that reads PDFs does not answer as it should: install the program again.</translation>
    </message>
    <message>
        <source>problem.reason.missing</source>
        <translation>The grounds are missing: write the reason.</translation>
    </message>
    <message>
        <source>problem.record.big</source>
        <translation>The record is greater than 4 MB, which no bibliographic record is: check the file.</translation>
    </message>
    <message>
        <source>problem.record.braces</source>
        <translation>The brace of the record is not closed before the next one begins: close it.</translation>
    </message>
    <message>
        <source>problem.record.damaged</source>
        <translation>The record is damaged: it has no field that can be read.</translation>
    </message>
    <message>
        <source>problem.record.directory</source>
        <translation>The directory of the record is damaged: its data cannot begin at byte %1.</translation>
    </message>
    <message>
        <source>problem.record.document</source>
        <translation>The file is not one whole XML document (line %1): its records were read one by one, check that all of them are here.</translation>
    </message>
    <message>
        <source>problem.record.encoding</source>
        <translation>The record holds bytes that are no letters of this encoding: name another encoding or correct the record.</translation>
    </message>
    <message>
        <source>problem.record.field</source>
        <translation>By the directory field %1 lies outside of the record: obtain the record again.</translation>
    </message>
    <message>
        <source>problem.record.format</source>
        <translation>None of the known formats of records is recognised in the file: name the format or check the file.</translation>
    </message>
    <message>
        <source>problem.record.leader</source>
        <translation>The leader of the record is damaged: other signs stand in the place of its numbers.</translation>
    </message>
    <message>
        <source>problem.record.length</source>
        <translation>The leader states a length of %1, but the record takes %2 bytes: obtain the record again.</translation>
    </message>
    <message>
        <source>problem.record.many</source>
        <translation>One application takes at most %1 records: put the others into another one.</translation>
    </message>
    <message>
        <source>problem.record.none</source>
        <translation>There is no record in the file: check that it is the right one.</translation>
    </message>
    <message>
        <source>problem.record.quotes</source>
        <translation>The quotation marks in the row of the table are not closed: close them.</translation>
    </message>
    <message>
        <source>problem.record.repaired</source>
        <translation>The numbers in the leader or the directory of the record are wrong; its fields were told apart by their ends: compare it with its source.</translation>
    </message>
    <message>
        <source>problem.record.truncated</source>
        <translation>The record breaks off with the file: obtain the whole file.</translation>
    </message>
    <message>
        <source>problem.record.untitled</source>
        <translation>The record has no title, and the title is the unit of record: enter it by hand.</translation>
    </message>
    <message>
        <source>problem.record.xml</source>
        <translation>Line %1: the XML of the record is not well-formed (%2): correct it.</translation>
    </message>
    <message>
        <source>problem.session.agenda</source>
        <translation>The agenda is empty: take objects from the queue first.</translation>
    </message>
    <message>
        <source>problem.session.date</source>
        <translation>The date of the session is missing: enter it.</translation>
    </message>
    <message>
        <source>problem.session.future</source>
        <translation>The session is set for %1: it cannot be opened earlier.</translation>
    </message>
    <message>
        <source>problem.session.presiding</source>
        <translation>Neither the chair nor the deputy is present: one of them must preside.</translation>
    </message>
    <message>
        <source>problem.session.quorum</source>
        <translation>There is no quorum: %1 of %2 members are present. Mark those present once enough have come.</translation>
    </message>
    <message>
        <source>problem.session.scanned</source>
        <translation>The scan of the signed minutes of this session is attached already; it is not replaced.</translation>
    </message>
    <message>
        <source>problem.session.minutes-damaged</source>
        <translation>The signed minutes of session %1 (%2) are damaged and cannot be read; they are not replaced by the data of today. Ask the administrator to restore the database from a backup.</translation>
    </message>
    <message>
        <source>problem.session.signed-before</source>
        <translation>The day of signing (%1) cannot be before the day of the session (%2): correct it.</translation>
    </message>
    <message>
        <source>problem.session.state</source>
        <translation>The session is in the state “%1”, in which this cannot be done: choose an act that it allows.</translation>
    </message>
    <message numerus="yes">
        <source>problem.session.undecided</source>
        <translation>
            <numerusform>%1 item is not decided: decide it or take it off the agenda before closing.</numerusform>
            <numerusform>%1 items are not decided: decide them or take them off the agenda before closing.</numerusform>
        </translation>
    </message>
    <message>
        <source>problem.settings.addressee</source>
        <translation>The addressee of applications is empty: enter it.</translation>
    </message>
    <message>
        <source>problem.settings.name</source>
        <translation>The name of the Library is empty: enter it.</translation>
    </message>
    <message>
        <source>problem.settings.regulation</source>
        <translation>The shares of quorum and majority must be from 50 to 99 per cent: a commission decides by half or more.</translation>
    </message>
    <message>
        <source>problem.settings.timezone</source>
        <translation>There is no time zone “%1”: write, for example, Asia/Almaty.</translation>
    </message>
    <message>
        <source>problem.sheet.too-large</source>
        <translation>The table “%1” is larger than is read: at most 10,000 rows and 64 columns.</translation>
    </message>
    <message>
        <source>problem.sheet.unreadable</source>
        <translation>The table “%1” cannot be read: ask for it in CSV or XLSX.</translation>
    </message>
    <message>
        <source>problem.staff.login</source>
        <translation>“%1” cannot be a login: use Latin letters, digits, dots and hyphens.</translation>
    </message>
    <message>
        <source>problem.staff.login-taken</source>
        <translation>The login “%1” is taken: choose another.</translation>
    </message>
    <message>
        <source>problem.staff.name</source>
        <translation>The name of the member of staff is empty: enter it.</translation>
    </message>
    <message>
        <source>problem.staff.role</source>
        <translation>This may be done only by staff with the role: %1.</translation>
    </message>
    <message>
        <source>problem.staff.roles</source>
        <translation>The member of staff has no role: choose at least one.</translation>
    </message>
    <message>
        <source>problem.staff.unknown</source>
        <translation>It is not known who is working, or the login is locked: give the login of a member of staff.</translation>
    </message>
    <message>
        <source>problem.storage.busy</source>
        <translation>The database is busy with another writer; nothing was changed: wait a moment and try again.</translation>
    </message>
    <message>
        <source>problem.storage.cancelled</source>
        <translation>The request was stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>problem.storage.constraint</source>
        <translation>The database did not take the record; nothing was changed: check what was entered.</translation>
    </message>
    <message>
        <source>problem.storage.damaged</source>
        <translation>The database is damaged: stop using it and restore it from the backup.</translation>
    </message>
    <message>
        <source>problem.storage.full</source>
        <translation>The disk is full; nothing was changed: free some room and try again.</translation>
    </message>
    <message>
        <source>problem.storage.lost</source>
        <translation>The connection to the database is lost; what you typed is still here: try again when it is back.</translation>
    </message>
    <message>
        <source>problem.storage.not-you</source>
        <translation>You are connected to the database as another member of staff: one acts under one’s own login only, and nothing was changed. Open the program under your own login.</translation>
    </message>
    <message>
        <source>problem.storage.missing</source>
        <translation>There is no database there: “qorjynctl init” makes it.</translation>
    </message>
    <message>
        <source>problem.storage.no-database</source>
        <translation>What lies there is not a database: check the address; where it was one, restore it from the backup. Nothing was changed.</translation>
    </message>
    <message>
        <source>problem.storage.other</source>
        <translation>The database reported an error; nothing was changed: try again, and show it to the administrator if it comes back.</translation>
    </message>
    <message>
        <source>problem.storage.read-only</source>
        <translation>The rights to it are missing; nothing was changed: check the rights to read and to write the folder and the database.</translation>
    </message>
    <message>
        <source>problem.storage.stale</source>
        <translation>Another desk has changed the record; nothing was written: look at its new state and try again.</translation>
    </message>
    <message>
        <source>problem.storage.altered</source>
        <translation>The tables of the database were not made by the steps that this program knows: open it with the program that made it, or restore a backup. Nothing was changed.</translation>
    </message>
    <message>
        <source>problem.storage.too-new</source>
        <translation>The database was made by a newer version of the program: update the program.</translation>
    </message>
    <message>
        <source>problem.storage.too-old</source>
        <translation>The database must be brought up to date, which this login may not do: let an administrator run “qorjynctl init”.</translation>
    </message>
    <message>
        <source>problem.storage.not-let-in</source>
        <translation>The server did not let the role “%1” in; nothing was changed: check its name, its password and its rights.</translation>
    </message>
    <message>
        <source>problem.storage.stale-record</source>
        <translation>Another desk has changed the record (%1, No. %2); nothing was written: look at its new state and try again.</translation>
    </message>
    <message>
        <source>problem.guard.R2</source>
        <translation>The identity of a participant’s record is not changed; nothing was changed.</translation>
    </message>
    <message>
        <source>problem.guard.R8</source>
        <translation>All four assessments come before the decision; nothing was changed.</translation>
    </message>
    <message>
        <source>problem.guard.R10</source>
        <translation>The day of inclusion is recorded once; nothing was changed.</translation>
    </message>
    <message>
        <source>problem.guard.R16</source>
        <translation>The identity of a section is not changed; nothing was changed.</translation>
    </message>
    <message>
        <source>problem.guard.R19</source>
        <translation>The identity of a contract is not changed; nothing was changed.</translation>
    </message>
    <message>
        <source>problem.guard.R20</source>
        <translation>The identity of a cabinet is not changed; nothing was changed.</translation>
    </message>
    <message>
        <source>problem.storage.not-let-in</source>
        <translation>The server did not let the role “%1” in; nothing was changed: check its name, its password and its rights.</translation>
    </message>
    <message>
        <source>problem.storage.stale-record</source>
        <translation>Another desk has changed the record (%1, No. %2); nothing was written: look at its new state and try again.</translation>
    </message>
    <message>
        <source>problem.guard.R5</source>
        <translation>The database guards the register numbers, nothing was changed: only registering an application gives one.</translation>
    </message>
    <message>
        <source>problem.guard.R6</source>
        <translation>The composition breaks the rule: an odd number of members, five or more; nothing was changed.</translation>
    </message>
    <message>
        <source>problem.guard.R9</source>
        <translation>The minutes are signed, or the session is not in that state, and nothing was changed: only a later session can supersede a decision.</translation>
    </message>
    <message>
        <source>problem.guard.R11</source>
        <translation>An object enters the fund by a positive decision only; nothing was changed.</translation>
    </message>
    <message>
        <source>problem.guard.R12</source>
        <translation>A protected object is not included without an author's contract; nothing was changed.</translation>
    </message>
    <message>
        <source>problem.guard.R13</source>
        <translation>A recorded object is never deleted: it is removed on one of two grounds only.</translation>
    </message>
    <message>
        <source>problem.guard.R14</source>
        <translation>Record numbers go on without gap or repeat; nothing was changed.</translation>
    </message>
    <message>
        <source>problem.guard.history</source>
        <translation>The history is neither changed nor deleted: a correction is an act of its own.</translation>
    </message>
    <message>
        <source>problem.today.real</source>
        <translation>This is a real database: --today works in a rehearsal database only.</translation>
    </message>
    <message>
        <source>problem.votes.decision</source>
        <translation>The votes give another decision: “%1”. Correct the votes or the decision.</translation>
    </message>
    <message>
        <source>problem.votes.defer</source>
        <translation>There is no majority of those present for deferring: correct the votes or choose another decision.</translation>
    </message>
    <message>
        <source>problem.votes.sum</source>
        <translation>The votes (%1) do not add up to those present (%2): check them.</translation>
    </message>
    <message>
        <source>problem.votes.tie</source>
        <translation>The votes are equal: say how the presiding member voted.</translation>
    </message>
    <message>
        <source>problem.staff.nobody</source>
        <translation>It is not known who is working: choose the member of staff (in the window at the top right, on the command line --as LOGIN).</translation>
    </message>
    <message>
        <source>problem.usage.command-unknown</source>
        <translation>There is no command “%1”: “qorjynctl --help” lists them.</translation>
    </message>
    <message>
        <source>problem.usage.command-missing</source>
        <translation>No command was given: “qorjynctl --help” lists them.</translation>
    </message>
    <message>
        <source>problem.usage.option-unknown</source>
        <translation>There is no option “%1”: “qorjynctl --help” lists them.</translation>
    </message>
    <message>
        <source>problem.usage.option-of</source>
        <translation>“%2” does not take the option “%1”: leave it out, or see “qorjynctl %2 --help”.</translation>
    </message>
    <message>
        <source>problem.usage.option-alone</source>
        <translation>The option “%1” takes no value: leave out what follows the equals sign.</translation>
    </message>
    <message>
        <source>problem.usage.option-value</source>
        <translation>The option “%1” takes a value of this kind: %2.</translation>
    </message>
    <message>
        <source>problem.usage.no-arguments</source>
        <translation>“%1” takes no arguments: leave out what is too much.</translation>
    </message>
    <message>
        <source>problem.usage.arguments</source>
        <translation>The arguments of “%1” are: %2.</translation>
    </message>
    <message>
        <source>problem.usage.needs</source>
        <translation>“%1” needs: %2.</translation>
    </message>
    <message>
        <source>problem.usage.date</source>
        <translation>“%1” is not a date: write it as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>problem.usage.not-empty</source>
        <translation>“%1” is not empty: name an empty or a new folder.</translation>
    </message>
    <message>
        <source>problem.usage.files</source>
        <translation>With PostgreSQL the store of files must be named: --files DIR.</translation>
    </message>
    <message>
        <source>problem.write.full</source>
        <translation>“%1” was not written: the disk is full. Free some room and try again.</translation>
    </message>
    <message>
        <source>problem.write.denied</source>
        <translation>“%1” was not written: the right to write there is missing. Choose another folder, or check the rights.</translation>
    </message>
    <message>
        <source>problem.write.no-folder</source>
        <translation>“%1” was not written: there is no such folder. Name one that is there.</translation>
    </message>
    <message>
        <source>problem.write.not-a-file</source>
        <translation>“%1” was not written: it is a folder, a device or a pipe, not an ordinary file. Give the name of a file.</translation>
    </message>
    <message>
        <source>problem.write.failed</source>
        <translation>“%1” was not written: the system refused. Check the disk and try again.</translation>
    </message>
    <message>
        <source>problem.identity.taken</source>
        <translation>This --id belongs to another act (%1) already; nothing was changed: give this act one of its own.</translation>
    </message>
    <message>
        <source>problem.name.too-long</source>
        <translation>A name may have %1 characters at the most: shorten it.</translation>
    </message>
    <message>
        <source>problem.output.failed</source>
        <translation>The answer could not be written to the output: make room or name another file, and ask again.</translation>
    </message>
    <message>
        <source>problem.output.secret</source>
        <translation>The password could not be written to the output, so nothing was changed: make room and repeat the act.</translation>
    </message>
    <message>
        <source>problem.session.year</source>
        <translation>No session can be held on %1: the working calendar has no year %2. Correct the date or add that year to the calendar.</translation>
    </message>
    <message numerus="yes">
        <source>count.pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.titles</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.objects</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.working-days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>field.abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>field.address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>field.addressee</source>
        <translation>Addressee of applications</translation>
    </message>
    <message>
        <source>field.against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>field.agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>field.agendaItem</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>field.agendaItems</source>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>field.application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>field.artistic</source>
        <translation>Artistic significance</translation>
    </message>
    <message>
        <source>field.assessments</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>field.authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>field.bin</source>
        <translation>BIN</translation>
    </message>
    <message>
        <source>field.cabinet</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>field.carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>field.category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>field.composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>field.confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>field.contact</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>field.contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>field.copyright</source>
        <translation>Copyright state</translation>
    </message>
    <message>
        <source>field.createdOn</source>
        <translation>Created on</translation>
    </message>
    <message>
        <source>field.cultural</source>
        <translation>Cultural significance</translation>
    </message>
    <message>
        <source>field.date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>field.dated</source>
        <translation>Date on the form</translation>
    </message>
    <message>
        <source>field.days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>field.decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>field.due</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>field.edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>field.email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>field.en</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>field.files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>field.for</source>
        <translation>For</translation>
    </message>
    <message>
        <source>field.from</source>
        <translation>Appointed on</translation>
    </message>
    <message>
        <source>field.function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>field.head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>field.historical</source>
        <translation>Historical significance</translation>
    </message>
    <message>
        <source>field.id</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>field.importSource</source>
        <translation>Source of an object held before</translation>
    </message>
    <message>
        <source>field.includedOn</source>
        <translation>Included on</translation>
    </message>
    <message>
        <source>field.isbn</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>field.item</source>
        <translation>Proposed object</translation>
    </message>
    <message>
        <source>field.items</source>
        <translation>Proposed objects</translation>
    </message>
    <message>
        <source>field.kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>field.kk</source>
        <translation>In Kazakh</translation>
    </message>
    <message>
        <source>field.language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>field.leftOn</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>field.librarySignatory</source>
        <translation>Signatory of the Library</translation>
    </message>
    <message>
        <source>field.login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>field.majorityPercent</source>
        <translation>Majority, %</translation>
    </message>
    <message>
        <source>field.mediaType</source>
        <translation>File type</translation>
    </message>
    <message>
        <source>field.member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>field.members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>field.moved</source>
        <translation>Moved objects</translation>
    </message>
    <message>
        <source>field.name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>field.number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>field.object</source>
        <translation>Fund object</translation>
    </message>
    <message>
        <source>field.objects</source>
        <translation>Fund objects</translation>
    </message>
    <message>
        <source>field.off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>field.orderDate</source>
        <translation>Date of the order</translation>
    </message>
    <message>
        <source>field.orderNumber</source>
        <translation>Number of the order</translation>
    </message>
    <message>
        <source>field.pages</source>
        <translation>Number of pages</translation>
    </message>
    <message>
        <source>field.participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>field.participantName</source>
        <translation>Participant's name</translation>
    </message>
    <message>
        <source>field.participantSignatory</source>
        <translation>Signatory of the participant</translation>
    </message>
    <message>
        <source>field.password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>field.phone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>field.place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>field.position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>field.post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>field.present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>field.presidingDecidesTie</source>
        <translation>The presiding member decides a tie</translation>
    </message>
    <message>
        <source>field.presidingFor</source>
        <translation>The presiding member was for</translation>
    </message>
    <message>
        <source>field.problem</source>
        <translation>Reading problem</translation>
    </message>
    <message>
        <source>field.publishedOn</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>field.publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>field.quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>field.quorumPercent</source>
        <translation>Quorum, %</translation>
    </message>
    <message>
        <source>field.reason</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>field.reasonEn</source>
        <translation>Reason in English</translation>
    </message>
    <message>
        <source>field.reasonKk</source>
        <translation>Reason in Kazakh</translation>
    </message>
    <message>
        <source>field.reasonRu</source>
        <translation>Reason in Russian</translation>
    </message>
    <message>
        <source>field.received</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>field.recordNumber</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>field.region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>field.regulation</source>
        <translation>Regulation</translation>
    </message>
    <message>
        <source>field.remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>field.remote</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>field.rightsHolders</source>
        <translation>Rights holders</translation>
    </message>
    <message>
        <source>field.roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>field.ru</source>
        <translation>In Russian</translation>
    </message>
    <message>
        <source>field.scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>field.scientific</source>
        <translation>Scientific significance</translation>
    </message>
    <message>
        <source>field.sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>field.secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>field.section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>field.series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>field.session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>field.sessionDate</source>
        <translation>Date of the session</translation>
    </message>
    <message>
        <source>field.sha256</source>
        <translation>SHA-256 checksum</translation>
    </message>
    <message>
        <source>field.signatory</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>field.signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>field.signedOn</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>field.signedScan</source>
        <translation>Copy of the signed minutes</translation>
    </message>
    <message>
        <source>field.size</source>
        <translation>Size, bytes</translation>
    </message>
    <message>
        <source>field.slipPrinted</source>
        <translation>Login and password handed over</translation>
    </message>
    <message>
        <source>field.source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>field.staff</source>
        <translation>Member of staff</translation>
    </message>
    <message>
        <source>field.state</source>
        <translation>State</translation>
    </message>
    <message>
        <source>field.statedPages</source>
        <translation>Stated number of pages</translation>
    </message>
    <message>
        <source>field.taken</source>
        <translation>Taken onto the agenda</translation>
    </message>
    <message>
        <source>field.terminatedOn</source>
        <translation>Terminated on</translation>
    </message>
    <message>
        <source>field.terminationReason</source>
        <translation>Grounds of termination</translation>
    </message>
    <message>
        <source>field.timeZone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>field.title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>field.today</source>
        <translation>Today's date</translation>
    </message>
    <message>
        <source>field.valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>field.validFrom</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>field.validTo</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>field.version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>field.votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>field.waiting</source>
        <translation>Objects awaiting inclusion</translation>
    </message>
    <message>
        <source>field.website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>field.year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>field.row</source>
        <translation>%1 (row %2)</translation>
    </message>
</context>
</TS>
