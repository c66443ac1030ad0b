// The wording and layout of a document, kept in a resource in named sections with fields.
#pragma once

#include <QHash>
#include <QString>

namespace qorjyn {

/// The data for a section: field name and plain text, already printable (plaintext.h).
using Fields = QHash<QString, QString>;

class DocTemplate
{
public:
    /// Reads a resource, e.g. ":/templates/minutes.html". A section begins with `<!-- section name -->`.
    explicit DocTemplate(const QString &resource);

    /// The section as HTML with every `{{field}}` replaced by its text, escaped:
    /// markup and field names within the text stay text.
    [[nodiscard]] QString fill(const QString &section, const Fields &fields = {}) const;
    /// The section as it stands.
    [[nodiscard]] QString section(const QString &name) const { return m_sections.value(name); }

private:
    QHash<QString, QString> m_sections;
};

} // namespace qorjyn
