// A page with one of each widget, filled with titles from Kazakh literature: what the widgets are tried on.
#pragma once

#include "app/shell/page.h"
#include "app/widgets/recordmodel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace qorjyn {
class Card;
class DateEdit;
class MessageBar;
class Pill;
class RecordList;
class RecordTable;
class Timeline;
} // namespace qorjyn

namespace qorjyn::test {

struct Sample
{
    qint64 id = 0;
    QString number, title, author;
    int year = 0;
    int state = 0; ///< 0 to 4, the tones in order
};

std::vector<Sample> samples();
std::vector<Column<Sample>> sampleColumns();

class SamplePage : public Page
{
    Q_OBJECT

public:
    explicit SamplePage(QString name, QString iconName);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return m_iconName; }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("index"); }
    void retranslate() override;
    bool open(const Reference &reference) override;
    [[nodiscard]] int waiting(const TabCounts &counts) const override { return counts.objects; }

    RecordTableModel<Sample> *model;
    RecordTable *table;
    RecordList *list;
    QLineEdit *filter;
    MessageBar *message;
    DateEdit *date;
    qint64 opened = 0;

private:
    QWidget *left();
    QWidget *middle();
    QWidget *right();

    QString m_name;
    QString m_iconName;
    QLabel *m_heading;
    QPushButton *m_new;
    QPushButton *m_print;
    Timeline *m_timeline;
    Card *m_card;
    Pill *m_pill;
};

} // namespace qorjyn::test
