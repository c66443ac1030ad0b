// An application and its proposed objects: what a participant sends, and the states both pass through.
#pragma once

#include "domain/codes.h"
#include "domain/id.h"
#include "domain/names.h"
#include "domain/problem.h"

#include <QDate>
#include <QList>
#include <QUuid>

namespace qorjyn {

/// A file of the store as an item or an application refers to it.
struct AttachedFile
{
    QString sha256;           ///< 64 hex digits, lower case: the file's address in the store
    QString name;             ///< as the sender called it, without folders
    QString mediaType;        ///< found from the bytes
    qint64 size = 0;          ///< bytes
    std::optional<int> pages; ///< counted; nothing where the format has none or it could not be read
    QString problem; ///< why it could not be read, a stable code of the PDF reader; empty when it was

    bool operator==(const AttachedFile &) const = default;
};

/// What is known of a title (R15): shared by a proposed item and by the object of the fund that comes of it.
struct Description
{
    QString title;
    QString authors; ///< as on the form, separated by semicolons
    QString place, publisher;
    std::optional<int> year;
    QString edition, series;
    QString language; ///< ISO 639-1, e.g. "kk"; empty when unknown
    QString isbn;
    std::optional<int> pages;                           ///< as the form or the title page states it
    Category category = Category::Printed;              // R4
    Carrier carrier = Carrier::Paper;                   // R5
    CopyrightState copyright = CopyrightState::Unknown; // R12: unknown counts as protected
    QString rightsHolders;

    bool operator==(const Description &) const = default;
};

/// R17: the way of access follows from the copyright state and is never set against it.
[[nodiscard]] Access accessOf(CopyrightState state);

struct Item
{
    ItemId id;
    qint64 version = 0;
    ApplicationId application;
    int position = 0; ///< 1… in the order of the form
    Description description;
    ItemState state = ItemState::Proposed;
    QList<AttachedFile> files;
};

/// A register number: per calendar year, without gaps, given at registration and never again.
struct RegisterNumber
{
    int year = 0;
    int number = 0;

    auto operator<=>(const RegisterNumber &) const = default;
};

/// "Ө-2026/0001", the same in every language.
[[nodiscard]] QString formatted(RegisterNumber number);

struct Application
{
    ApplicationId id;
    qint64 version = 0;
    std::optional<RegisterNumber> number;
    ParticipantId participant;
    QString participantName; ///< in Kazakh, as it stood when it was read
    Name participantNames;   ///< for the window and the search
    QDate received, dated;   ///< dated: the date written on the form
    Carrier carrier = Carrier::Paper;
    QString signatory; ///< head of the participant, as signed
    bool isSigned = false, sealed = false;
    std::optional<int> statedPages; ///< the volume that the form states
    std::optional<AttachedFile> scan;
    QString remarks;
    ApplicationState state = ApplicationState::Draft;
    QList<Item> items;

    /// Pages counted in the files of all items; nothing when no file could be counted.
    [[nodiscard]] std::optional<int> countedPages() const;
};

/// Whether nothing is typed into it: no participant, no date but the one that was `proposed` as received, no
/// head, no pages, no marks, no scan, no remarks, no title with anything in it.
[[nodiscard]] bool isEmpty(const Application &application, QDate proposed);

/// More pages than any title or application has.
constexpr int mostPages = 200'000;
[[nodiscard]] bool canBePages(int number);

/// Problems with a title on its own: "item.title", "item.year", "item.isbn", "item.pages".
/// `field` is prefixed "items[N].", N from 0.
[[nodiscard]] Problems check(const Description &description, qsizetype index, QDate today);

/// Pages that a form cannot state: "application.stated-pages".
[[nodiscard]] Problems checkStatedPages(std::optional<int> pages);

/// What not even a draft may hold, which may lack anything: "application.stated-pages", "item.pages",
/// "item.no-isbn".
[[nodiscard]] Problems checkDraft(const Application &application);

/// What keeps a draft from being registered on `today` (R4, R5): no participant, no title, no date received,
/// a date in the future or from before the rules, a form that is dated after it was received, a volume that
/// is not positive.
[[nodiscard]] Problems checkRegistration(const Application &application, QDate today);

/// Whether its fields and titles can be changed: before the commission has it, returned or not.
[[nodiscard]] bool takesChanges(ApplicationState state);

/// A change of the application's state: "application.state" with the state as argument, or "reason.missing".
[[nodiscard]] Problems checkReturn(ApplicationState state, const QString &reason);
[[nodiscard]] Problems checkWithdraw(ApplicationState state, const QString &reason);

} // namespace qorjyn
