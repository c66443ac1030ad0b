// Records in XML: hides elements, and that a file is cut into records before anything of it is parsed.
#pragma once

#include "exchange/marcfields.h"

#include <QXmlStreamReader>

namespace qorjyn {

/// A record of MARCXML that stands alone; nothing where it is none, or not well-formed. Entities other than
/// XML's own five are errors; none is ever expanded. `error` and `line` (1…) say what is wrong.
[[nodiscard]] std::optional<MarcRecord> marcFromXml(const QString &xml, QString *error = nullptr,
                                                    qint64 *line = nullptr);

[[nodiscard]] Description describeDublinCore(QXmlStreamReader &xml);
[[nodiscard]] Description describeMods(QXmlStreamReader &xml);

/// The name without its prefix: records are cut out of documents whose namespaces are declared further up.
[[nodiscard]] QStringView localName(const QXmlStreamReader &xml);

} // namespace qorjyn
