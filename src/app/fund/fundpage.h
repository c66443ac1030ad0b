// The fund: sections with their counts, titles in the order of the alphabet, search as one types (R10 to
// R17).
#pragma once

#include "app/shell/context.h"
#include "app/shell/page.h"
#include "storage/fund.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace qorjyn {

class ObjectModel;
class ObjectView;
class RecordTable;

class FundPage : public Page
{
    Q_OBJECT
public:
    explicit FundPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("library"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("fund"); }
    void retranslate() override;
    bool open(const Reference &reference) override;
    [[nodiscard]] int waiting(const TabCounts &counts) const override { return counts.objects; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Tree
    {
        QList<Section> sections;
        QMap<ObjectState, int> waiting;
        qint64 objects = 0;
    };
    void layOut();
    void readTree();
    void showCount(qint64 objects);
    void showTree(const Tree &tree);
    void applyFilter();
    void showCurrent();
    void moveSelection(SectionId section);

    AppContext &m_context;
    QSplitter *m_splitter = nullptr;
    bool m_sized = false;
    Reading m_reading{m_context.database};
    Tree m_tree;
    QLabel *m_heading, *m_summary, *m_count;
    QTreeWidget *m_sections;
    QLineEdit *m_search;
    ObjectModel *m_model;
    RecordTable *m_table;
    ObjectView *m_view;
    int m_milliseconds = 0;
};

} // namespace qorjyn
