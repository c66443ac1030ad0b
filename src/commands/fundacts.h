// Acts of the cataloguer: inclusion and arrangement of the fund (R10 to R16).
#pragma once

#include "commands/act.h"

namespace qorjyn {

/// Includes an object on the day of the act: record number, section (the proposed one where left out), order.
struct IncludeObject
{
    ObjectId object;
    ItemId item; ///< instead of the object: the item that it comes of
    SectionId section;

    struct Result
    {
        qint64 recordNumber = 0;
        SectionId section;
    };
    static constexpr const char *actName = "includeObject";
    static constexpr std::array actRules{Rule::R4,  Rule::R9,  Rule::R10, Rule::R11,
                                         Rule::R12, Rule::R14, Rule::R16};
    static constexpr std::array actRoles{Role::Cataloguer};
};

template <class V>
void describe(V &v, IncludeObject &t)
{
    v("object", t.object);
    v("item", t.item);
    v("section", t.section);
}

template <class V>
void describe(V &v, IncludeObject::Result &t)
{
    v("recordNumber", t.recordNumber);
    v("section", t.section);
}

Outcome<IncludeObject::Result> perform(Transaction &t, const IncludeObject &act);

/// Moves objects to a section.
struct MoveToSection
{
    QList<ObjectId> objects;
    SectionId section;

    struct Result
    {
        int moved = 0;
    };
    static constexpr const char *actName = "moveToSection";
    static constexpr std::array actRules{Rule::R16};
    static constexpr std::array actRoles{Role::Cataloguer};
};

template <class V>
void describe(V &v, MoveToSection &t)
{
    v("objects", t.objects);
    v("section", t.section);
}

template <class V>
void describe(V &v, MoveToSection::Result &t)
{
    v("moved", t.moved);
}

Outcome<MoveToSection::Result> perform(Transaction &t, const MoveToSection &act);

/// Attaches the electronic copy of an object that waits; a paper object is digitised only once its rights
/// allow it.
struct AttachScan
{
    ObjectId object;
    QList<AttachedFile> files;

    struct Result
    {
        ObjectState state = ObjectState::AwaitingRights;
    };
    static constexpr const char *actName = "attachScan";
    static constexpr std::array actRules{Rule::R12};
    static constexpr std::array actRoles{Role::Cataloguer};
};

template <class V>
void describe(V &v, AttachScan &t)
{
    v("object", t.object);
    v("files", t.files);
}

template <class V>
void describe(V &v, AttachScan::Result &t)
{
    v("state", t.state);
}

Outcome<AttachScan::Result> perform(Transaction &t, const AttachScan &act);

/// Records what was found out about an object's copyright; the way of access follows (R17).
struct SetCopyright
{
    ObjectId object;
    CopyrightState copyright = CopyrightState::Unknown;
    QString rightsHolders;
    QString reason; ///< on what ground; always asked for

    struct Result
    {
        ObjectState state = ObjectState::AwaitingRights;
    };
    static constexpr const char *actName = "setCopyright";
    static constexpr std::array actRules{Rule::R12, Rule::R17};
    static constexpr std::array actRoles{Role::Cataloguer, Role::Contracts};
};

template <class V>
void describe(V &v, SetCopyright &t)
{
    v("object", t.object);
    v.required("copyright", t.copyright);
    v("rightsHolders", t.rightsHolders);
    v("reason", t.reason);
}

template <class V>
void describe(V &v, SetCopyright::Result &t)
{
    v("state", t.state);
}

Outcome<SetCopyright::Result> perform(Transaction &t, const SetCopyright &act);

} // namespace qorjyn
