// The address of a record inside the program: what a link, a search hit or a command line points at.
#pragma once

#include <QMetaType>
#include <QString>

namespace qorjyn {

enum class RecordKind {
    Participant,
    Application,
    Item,
    Composition,
    Session,
    AgendaItem,
    Object,
    Section,
    Contract,
    Reader
};

struct Reference
{
    RecordKind kind = RecordKind::Application;
    qint64 id = 0; ///< the database's identity; 0 means the tab itself

    bool operator==(const Reference &) const = default;
};

} // namespace qorjyn

Q_DECLARE_METATYPE(qorjyn::Reference)
