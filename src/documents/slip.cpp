#include "documents/slip.h"

#include "documents/doctemplate.h"
#include "documents/flow.h"
#include "documents/plaintext.h"

namespace qorjyn {

void paintSlip(QPagedPaintDevice &device, const SlipContent &content, const LibrarySettings &library)
{
    PaperPage page(device, DocumentMargins);
    if (!page.isActive())
        return;
    const auto onPaper = [](QDate date) { return date.toString(u"dd.MM.yyyy"_s); };
    const DocTemplate wording(u":/templates/slip.html"_s);
    Flow flow(page, wording.section(u"style"_s));
    flow.add(wording.fill(
        u"slip"_s,
        {{u"library"_s, printable(library.name)},
         {u"participant"_s, printable(content.participantName)},
         {u"contract"_s, u"№ %1, %2"_s.arg(printable(content.contractNumber), onPaper(content.contractDate))},
         {u"term"_s, u"%1 – %2"_s.arg(onPaper(content.validFrom), onPaper(content.validTo))},
         {u"website"_s, printable(library.website)},
         {u"login"_s, printableExactly(content.login)},
         {u"password"_s, printableExactly(content.password)}}));
    flow.paint(false);
}

} // namespace qorjyn
