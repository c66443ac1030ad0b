#include "app/fund/fundpage.h"

#include "app/fund/objectmodel.h"
#include "app/fund/objectview.h"
#include "app/shell/icons.h"
#include "app/shell/plaintip.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/card.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/pill.h"
#include "app/widgets/recordtable.h"
#include "commands/fundacts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qorjyn {

namespace {

constexpr int SectionRole = Qt::UserRole;
constexpr int StateRole = Qt::UserRole + 1;
constexpr int WaitingRole = Qt::UserRole + 2;

} // namespace

FundPage::FundPage(AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_heading(headingLabel(this)), m_summary(mutedLabel(this)),
      m_count(mutedLabel(this)), m_sections(new QTreeWidget(this)), m_search(new QLineEdit(this)),
      m_model(new ObjectModel(context, this)), m_table(new RecordTable(this)),
      m_view(new ObjectView(context, this))
{
    setObjectName(u"fundPage"_s);
    const std::pair<QWidget *, QString> names[] = {{m_sections, u"fundSections"_s},
                                                   {m_search, u"fundSearch"_s},
                                                   {m_table, u"fundTable"_s},
                                                   {m_view, u"fundObject"_s},
                                                   {m_count, u"fundCount"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PillDelegate(m_table));
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &FundPage::applyFilter);
    connect(m_sections, &QTreeWidget::currentItemChanged, this, &FundPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FundPage::showCurrent);
    connect(m_model, &ObjectModel::firstRowsShown, this,
            [this](int milliseconds) { m_milliseconds = milliseconds; });
    connect(m_model, &ObjectModel::counted, this, &FundPage::showCount);
    connect(m_view, &ObjectView::referenceActivated, this, &Page::referenceActivated);
    connect(m_view, &ObjectView::sectionChosen, this, &FundPage::moveSelection);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    new ViewWatch(
        m_context.database, this,
        [](const Changes &changes) {
            return changes.hasAny({Topic::Object, Topic::Section, Topic::Calendar});
        },
        [this](const Changes &) {
            readTree();
            m_model->refresh();
        });
    retranslate();
}

void FundPage::layOut()
{
    m_sections->setColumnCount(2);
    m_sections->setHeaderHidden(true);
    m_sections->header()->setStretchLastSection(false);
    m_sections->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_sections->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_search->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ObjectModel::Title, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(int(ObjectModel::Record), 12), std::pair(int(ObjectModel::Authors), 12),
          std::pair(int(ObjectModel::Year), 7), std::pair(int(ObjectModel::State), 24)})
        m_table->setColumnWidth(column, letters * em);
    auto *left = new QWidget(this);
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(16, 12, 0, 0);
    leftColumn->addWidget(m_heading);
    leftColumn->addWidget(m_summary);
    leftColumn->addWidget(m_sections, 1);
    auto *middle = new QWidget(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(16, 12, 16, 0);
    middleColumn->addLayout(top);
    middleColumn->addWidget(m_table, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{left, middle, m_view})
        splitter->addWidget(widget);
    splitter->setStretchFactor(1, 1);
    m_splitter = splitter;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

void FundPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Once the page has its size: the list gets what sections and object leave.
    if (std::exchange(m_sized, true))
        return;
    const int sections = scaled(250, this);
    const int object = scaled(366, this);
    m_splitter->setSizes({sections, width() - sections - object, object});
}

QString FundPage::title() const
{
    return tr("Fund");
}

void FundPage::retranslate()
{
    m_heading->setText(tr("Fund"));
    m_sections->setAccessibleName(tr("Sections"));
    m_search->setPlaceholderText(tr("Search titles, authors, numbers… (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the fund"));
    m_table->setAccessibleName(tr("Objects of the fund"));
    m_table->emptyState()->setIconName(u"library"_s);
    m_table->emptyState()->setSentence(tr(
        "Nothing here. Objects come by a positive decision of the commission, once its session is closed."));
    m_model->retranslate();
    m_view->retranslate();
    showTree(m_tree);
    if (!m_count->text().isEmpty())
        showCount(m_model->rowCount());
}

void FundPage::showCount(qint64 objects)
{
    m_count->setText(m_context.words().titles(int(objects)) + u" · "_s + tr("%1 ms").arg(m_milliseconds));
}

void FundPage::readTree()
{
    m_reading.ask(
        this,
        [](Transaction &t) {
            Tree tree{.sections = sections(t), .waiting = waitingCounts(t), .objects = 0};
            for (const Section &section : std::as_const(tree.sections))
                tree.objects += section.objects;
            return tree;
        },
        [this](const Tree &tree) { showTree(tree); });
}

void FundPage::showTree(const Tree &tree)
{
    m_tree = tree;
    const Words words = m_context.words();
    const Language language = m_context.languages.current();
    const QTreeWidgetItem *current = m_sections->currentItem();
    const QVariant section = current ? current->data(0, SectionRole) : QVariant();
    const QVariant state = current ? current->data(0, StateRole) : QVariant();
    const QSignalBlocker quiet(m_sections);
    m_sections->clear();
    QTreeWidgetItem *chosen = nullptr;
    const auto add = [&](QTreeWidgetItem *parent, const QString &name, qint64 count,
                         const QString &iconName) {
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_sections);
        item->setText(0, name);
        item->setText(1, words.number(count));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setIcon(0, icon(iconName, Ink::Accent));
        item->setToolTip(0, plainTip(name));
        return item;
    };
    int waiting = 0;
    for (const int count : tree.waiting)
        waiting += count;
    m_summary->setText(words.titles(int(tree.objects)) + u" · "_s + tr("%n waiting", nullptr, waiting));
    chosen = add(nullptr, tr("All"), tree.objects + waiting, u"library"_s);
    QHash<SectionId, QTreeWidgetItem *> items;
    for (const Section &node : tree.sections) {
        QTreeWidgetItem *item =
            add(items.value(node.parent), node.name.in(language), node.objects, u"folder"_s);
        item->setData(0, SectionRole, node.id.value);
        items.insert(node.id, item);
        if (section == node.id.value)
            chosen = item;
    }
    const std::pair<ObjectState, QString> queues[] = {{ObjectState::Ready, u"clock"_s},
                                                      {ObjectState::AwaitingDigitisation, u"scan-line"_s},
                                                      {ObjectState::AwaitingRights, u"lock"_s}};
    for (const auto &[queue, iconName] : queues) {
        QTreeWidgetItem *item = add(nullptr, words.objectState(queue), tree.waiting.value(queue), iconName);
        item->setData(0, StateRole, code(queue));
        if (state == code(queue))
            chosen = item;
    }
    m_sections->expandAll();
    m_sections->setCurrentItem(chosen);
    m_view->setSections(tree.sections);
}

void FundPage::applyFilter()
{
    ObjectFilter filter{.words = m_search->text()};
    if (const QTreeWidgetItem *item = m_sections->currentItem()) {
        filter.section = {item->data(0, SectionRole).toLongLong()};
        if (const auto state = fromCode<ObjectState>(item->data(0, StateRole).toString())) {
            filter.state = state;
            filter.waitingOnly = true;
        }
    }
    m_model->setFilter(filter);
}

void FundPage::showCurrent()
{
    const auto id = m_model->idAt(m_table->currentIndex().row());
    if (id)
        m_view->open(*id);
}

bool FundPage::open(const Reference &reference)
{
    if (reference.kind != RecordKind::Object)
        return false;
    m_view->open({reference.id});
    return true;
}

void FundPage::moveSelection(SectionId section)
{
    QList<ObjectId> objects;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (const auto id = m_model->idAt(index.row()))
            objects.append(*id);
    if (objects.isEmpty() && m_view->object())
        objects.append(m_view->object());
    act(
        m_context.database, this, MoveToSection{.objects = objects, .section = section},
        [this](const MoveToSection::Result &result) {
            Q_EMIT saved(tr("%n object(s) moved", nullptr, result.moved));
        },
        [this](const Failure &failure) { Q_EMIT saved(m_context.words().sentences(failure.problems)); });
}

} // namespace qorjyn
