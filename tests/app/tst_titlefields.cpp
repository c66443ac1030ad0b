// Every field of a title comes through whatever follows domain/titlefields.h: acts, storage, the grid, a
// pasted list. A field that is told there is tried here, and no line of this test names it.
#include "app/applicationdesk.h"
#include "app/applications/gridcolumns.h"
#include "app/applications/itemgrid.h"
#include "exchange/pastedvalue.h"

#include <QMenu>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

constexpr int fields = int(titleFields.size());

QString nameOf(int field)
{
    return QString::fromLatin1(titleFields.at(size_t(field)).name);
}

/// A title of which nothing else is known but this one field, which is unlike that of every other title.
Description described(int field)
{
    Description description{.title = u"Атауы %1"_s.arg(field)};
    const TitleMember member = titleFields.at(size_t(field)).member;
    const auto set = [&]<class T>(T Description::*into) {
        if constexpr (std::is_enum_v<T>)
            description.*into = codesOf<T>.back().first;
        else if constexpr (std::is_same_v<T, QString>)
            description.*into = u"Мәні %1"_s.arg(field);
        else
            description.*into = 1900 + field;
    };
    std::visit(set, member);
    // Texts that have a form of their own.
    if (field == titleField(&Description::isbn))
        description.isbn = u"978-601-00-0000-1"_s;
    if (field == titleField(&Description::language))
        description.language = u"ru"_s;
    return description;
}

QList<Description> allDescribed()
{
    QList<Description> all;
    for (int field = 0; field < fields; ++field)
        all.append(described(field));
    return all;
}

QList<Item> itemsOf(const QList<Description> &descriptions)
{
    QList<Item> items;
    for (const Description &description : descriptions)
        items.append(Item{.description = description});
    return items;
}

} // namespace

class TestTitleFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAndColumnsAreEachOnce()
    {
        QSet<QString> names, columns;
        for (const TitleField &field : titleFields) {
            names.insert(QString::fromLatin1(field.name));
            columns.insert(QString::fromLatin1(field.column));
        }
        QCOMPARE(names.size(), fields);
        QCOMPARE(columns.size(), fields);
    }

    void everyFieldHasWords()
    {
        for (const auto &language : codesOf<Language>) {
            const Words words(language.first);
            for (int field = 0; field < fields; ++field) {
                QVERIFY2(words.field(nameOf(field)) != nameOf(field), qPrintable(nameOf(field)));
                QVERIFY(!ItemColumns::columnHeading(field, words).isEmpty());
            }
        }
    }

    void jsonBringsEveryFieldBack()
    {
        for (int field = 0; field < fields; ++field) {
            const Description description = described(field);
            const QJsonObject json = toJson(description);
            QCOMPARE(json.size(), fields);
            QVERIFY2(json[nameOf(field)] != toJson(Description{})[nameOf(field)], qPrintable(nameOf(field)));
            const auto read = fromJson<Description>(json);
            QVERIFY2(read && read.value() == description, qPrintable(nameOf(field)));
        }
    }

    void anItemKeepsEveryField_data() { addEngineRows(); }
    void anItemKeepsEveryField()
    {
        House house;
        const auto kept = [&house](ApplicationId id) {
            QList<Description> descriptions;
            const auto stored = house.read([id](Transaction &t) { return application(t, id); });
            for (const Item &item : stored->items)
                descriptions.append(item.description);
            return descriptions;
        };
        SaveApplication save;
        save.application.items = itemsOf(allDescribed());
        const SaveApplication::Result stored = house.done(save);
        QCOMPARE(kept(stored.application), allDescribed());
        // The same rows are stored anew with what the one before them had.
        QList<Description> others = allDescribed();
        others.prepend(others.takeLast());
        save.application.id = stored.application;
        save.application.version = stored.version;
        save.application.items = itemsOf(others);
        for (qsizetype i = 0; i < others.size(); ++i)
            save.application.items[i].id = stored.items[i];
        house.done(save);
        QCOMPARE(kept(stored.application), others);
    }

    void anObjectTakesEveryFieldOverFromItsItem_data() { addEngineRows(); }
    void anObjectTakesEveryFieldOverFromItsItem()
    {
        House house;
        house.registered(allDescribed());
        (void)house.held(QDate(2026, 2, 10));
        QHash<QString, Description> objects;
        for (const ObjectRow &row : house.objects()) {
            const Description description = house.object(row.id).description;
            objects.insert(description.title, description);
        }
        QCOMPARE(objects.size(), qsizetype(fields));
        for (const Description &description : allDescribed())
            QVERIFY2(objects.value(description.title) == description, qPrintable(description.title));
    }

    void everyFieldIsTypedAndShown()
    {
        const Words words(Language::English);
        for (int column = 0; column < fields; ++column) {
            const Description wanted = described(column);
            Description description{.title = wanted.title};
            QCOMPARE(ItemColumns::fieldOf(column), nameOf(column));
            QVERIFY(!ItemColumns::shown(wanted, column, words).isEmpty());
            QVERIFY(ItemColumns::take(description, column, ItemColumns::typed(wanted, column)));
            QVERIFY2(description == wanted, qPrintable(nameOf(column)));
        }
    }

    void everyFieldCanBePasted()
    {
        const Words words(Language::English);
        QSet<PastedColumn> offered(pastedColumns.begin(), pastedColumns.end());
        QCOMPARE(offered.size(), qsizetype(fields) + 2); // the number of the row, and not taken
        for (const PastedColumn column : pastedColumns) {
            if (placeOf(column) < 0)
                continue;
            const Description wanted = described(placeOf(column));
            Description description{.title = wanted.title};
            QCOMPARE(fieldOf(column), nameOf(placeOf(column)));
            const QString cell = ItemColumns::typed(wanted, placeOf(column));
            const bool isCode = !ItemColumns::choices(placeOf(column), words).isEmpty();
            const auto doubt = takeCell(description, column,
                                        isCode ? ItemColumns::shown(wanted, placeOf(column), words) : cell,
                                        QDate(2026, 2, 2));
            QVERIFY2(!doubt && description == wanted, qPrintable(fieldOf(column)));
        }
    }

    void everyFieldCanBeSeen_data() { addEngineRows(); }
    void everyFieldCanBeSeen()
    {
        ApplicationDesk desk;
        auto *grid = dynamic_cast<ItemGrid *>(desk.grid());
        QStringList offered;
        for (const QAction *action : grid->columns().menu()->actions())
            offered.append(action->text());
        for (int column = 0; column < fields; ++column) {
            const QString heading =
                desk.items()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const bool isOptional = offered.contains(heading);
            QVERIFY2(isOptional || !grid->isColumnHidden(column), qPrintable(heading));
            if (isOptional)
                grid->columns().choose(column, true);
        }
        for (int column = 0; column < fields; ++column)
            QVERIFY(!grid->isColumnHidden(column));
        // A field that was out of sight is corrected like any other, and stored.
        const int publisher = titleField(&Description::publisher);
        desk.type(0, ItemModel::Title, u"Шежіре"_s);
        desk.type(0, publisher, u"Жазушы"_s);
        QTRY_VERIFY(desk.stored() && desk.stored()->items.size() == 1 &&
                    desk.stored()->items[0].description.publisher == u"Жазушы"_s);
    }

    void aLanguageIsItsCodeOrItsName()
    {
        Description description;
        for (const auto &[text, language] : {std::pair{u"kk"_s, u"kk"_s}, std::pair{u"қазақша"_s, u"kk"_s},
                                             std::pair{QString(), QString()}}) {
            QVERIFY(ItemColumns::take(description, ItemColumns::LanguageColumn, text));
            QCOMPARE(description.language, language);
        }
        QVERIFY(!ItemColumns::take(description, ItemColumns::LanguageColumn, u"марсша"_s));
    }
};

QTEST_MAIN(TestTitleFields)
#include "tst_titlefields.moc"
