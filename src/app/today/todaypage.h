// Today: what is due, most urgent first, with how it was counted; beside it the year's intake and the fund.
#pragma once

#include "app/shell/context.h"
#include "app/shell/page.h"
#include "app/widgets/recordmodel.h"
#include "storage/today.h"

class QGridLayout;
class QLabel;

namespace qorjyn {

class Card;
class MonthChart;
class RecordTable;

class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("layout-dashboard"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("today"); }
    void retranslate() override;
    bool open(const Reference &) override { return false; }
    [[nodiscard]] int waiting(const TabCounts &counts) const override { return counts.due; }

private:
    struct Seen
    {
        QList<DueThing> things;
        QList<MonthCount> months;
        QMap<Category, qint64> categories;
        QDate today;
    };
    void read();
    void showSeen(const Seen &seen);
    void showCategories();
    void follow(qint64 row);
    [[nodiscard]] QString what(const DueThing &thing) const;
    [[nodiscard]] QString left(const DueThing &thing) const;
    [[nodiscard]] QString counted(const DueThing &thing) const;
    [[nodiscard]] QString countedBy(const DueThing &thing) const;
    [[nodiscard]] QString countedInFull(const DueThing &thing) const;
    [[nodiscard]] static Tone toneOf(const DueThing &thing);

    AppContext &m_context;
    Reading m_reading{m_context.database};
    Seen m_seen;
    QLabel *m_heading, *m_summary;
    RecordTable *m_table;
    RecordTableModel<DueThing> *m_model;
    Card *m_monthCard, *m_categoryCard;
    MonthChart *m_chart;
    QGridLayout *m_categories;
};

} // namespace qorjyn
