#include "documents/returnletter.h"

#include "documents/doctemplate.h"
#include "documents/flow.h"
#include "documents/plaintext.h"

namespace qorjyn {

namespace {

constexpr qreal SectionGap = 5, LineGap = 2.5; // mm

}

void paintReturnLetter(QPagedPaintDevice &device, const ReturnLetterContent &content,
                       const LibrarySettings &library)
{
    PaperPage page(device, DocumentMargins);
    if (!page.isActive())
        return;
    const auto onPaper = [](QDate date) { return date.toString(u"dd.MM.yyyy"_s); };
    const Application &application = content.application;
    const DocTemplate wording(u":/templates/returnletter.html"_s);
    Flow flow(page, wording.section(u"style"_s));
    flow.add(wording.fill(u"heading"_s, {{u"library"_s, printable(library.name)},
                                         {u"address"_s, printable(library.address)},
                                         {u"date"_s, onPaper(content.returned)},
                                         {u"participant"_s, printable(application.participantName)},
                                         {u"signatory"_s, printable(application.signatory)}}));
    flow.add(wording.fill(u"body"_s, {{u"received"_s, onPaper(application.received)},
                                      {u"number"_s, formatted(application.number.value_or(RegisterNumber{}))},
                                      {u"titles"_s, QString::number(application.items.size())}}),
             SectionGap);
    const QStringList lines = content.reason.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        flow.add(wording.fill(u"reason"_s, {{u"text"_s, printable(line)}}), LineGap);
    flow.add(wording.fill(u"end"_s, {{u"head"_s, printable(library.head)}}), SectionGap);
    flow.paint(true);
}

} // namespace qorjyn
