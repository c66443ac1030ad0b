// A draft of an application that an earlier run left on this computer, beside what is stored by now.
#pragma once

#include "app/applications/itemmodel.h"
#include "commands/applicationacts.h"

#include <QJsonObject>

namespace qorjyn {

struct ApplicationDraft
{
    Application application;
    QUuid unanswered;             ///< the act whose answer was not heard; null where there is none
    QList<OpenCell> unread;       ///< cells whose text is no value
    std::optional<OpenCell> cell; ///< the one that was being typed into
    QJsonObject fields;           ///< the texts of the fields of the form

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where another version of the program wrote it in a shape of its own.
    [[nodiscard]] static std::optional<ApplicationDraft> from(const QJsonObject &json);
    /// The application as the form shows it beside what is stored: with the identities, the number and the
    /// state that it has got meanwhile; as a new one where the database does not have it.
    [[nodiscard]] Application besideStored(Transaction &t) const;
};

} // namespace qorjyn
