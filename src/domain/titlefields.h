// The fields of a title, told once: what each is called, where it lies and how it is stored. Storage, JSON,
// the grid of titles, pasted lists and the comparison of two titles follow.
#pragma once

#include "domain/application.h"

#include <array>
#include <variant>

namespace qorjyn {

/// Where a field lies; the type says what it is: text, a number, or a code of a closed list.
using TitleMember =
    std::variant<QString Description::*, std::optional<int> Description::*, Category Description::*,
                 Carrier Description::*, CopyrightState Description::*>;

struct TitleField
{
    const char *name; ///< in acts and JSON, and of its words ("field.title")
    TitleMember member;
    const char *column;      ///< in the tables of items and objects
    bool isCompared = true;  ///< tells whether two titles are one edition
    bool isRequired = false; ///< an act must name it

    [[nodiscard]] constexpr bool isText() const { return holds<QString>(); }
    [[nodiscard]] constexpr bool isNumber() const { return holds<std::optional<int>>(); }

private:
    template <class T>
    [[nodiscard]] constexpr bool holds() const
    {
        return std::holds_alternative<T Description::*>(member);
    }
};

/// In the order of the grid and of the list of what a pasted column can be. A new one comes last: text typed
/// and not stored is kept by the place of its column.
inline constexpr std::array titleFields{
    TitleField{.name = "title", .member = &Description::title, .column = "title"},
    TitleField{.name = "authors", .member = &Description::authors, .column = "authors"},
    TitleField{.name = "year", .member = &Description::year, .column = "year"},
    TitleField{
        .name = "category", .member = &Description::category, .column = "category", .isRequired = true},
    TitleField{.name = "carrier", .member = &Description::carrier, .column = "carrier"},
    TitleField{
        .name = "copyright", .member = &Description::copyright, .column = "copyright", .isCompared = false},
    TitleField{.name = "pages", .member = &Description::pages, .column = "stated_pages"},
    TitleField{.name = "isbn", .member = &Description::isbn, .column = "isbn"},
    TitleField{.name = "place", .member = &Description::place, .column = "place"},
    TitleField{.name = "publisher", .member = &Description::publisher, .column = "publisher"},
    TitleField{.name = "edition", .member = &Description::edition, .column = "edition"},
    TitleField{.name = "series", .member = &Description::series, .column = "series"},
    TitleField{
        .name = "language", .member = &Description::language, .column = "language", .isCompared = false},
    TitleField{.name = "rightsHolders",
               .member = &Description::rightsHolders,
               .column = "rights_holders",
               .isCompared = false},
};

/// The place of a field among them.
template <class T>
[[nodiscard]] constexpr int titleField(T Description::*member)
{
    int place = 0;
    while (titleFields.at(size_t(place)).member != TitleMember(member))
        ++place;
    return place;
}

/// Calls `visit(field, value)` for each field of a description, in their order.
template <class D, class Visit>
void forEachField(D &description, Visit visit)
{
    for (const TitleField &field : titleFields)
        std::visit([&](auto member) { visit(field, description.*member); }, field.member);
}

} // namespace qorjyn
