#include "app/applications/applicationtitles.h"

#include "app/applications/duplicatecard.h"
#include "app/applications/gridcolumns.h"
#include "app/applications/itemgrid.h"
#include "app/applications/likenesswatch.h"
#include "app/applications/pastedialog.h"
#include "app/applications/titlefilelist.h"
#include "app/applications/titlefiles.h"
#include "app/shell/icons.h"
#include "app/shell/permits.h"
#include "commands/applicationacts.h"
#include "ui_ApplicationTitles.h"

#include <QMenu>

namespace qorjyn {

ApplicationTitles::ApplicationTitles(AppContext &context, Permits &permits, ItemModel &items, QWidget *parent)
    : QWidget(parent), m_context(context), m_permits(permits),
      m_ui(std::make_unique<Ui::ApplicationTitles>()), m_items(items),
      m_likeness(new LikenessWatch(context.database, m_items, this))
{
    m_ui->setupUi(this);
    m_grid = new ItemGrid(m_items, this);
    m_grid->setObjectName(u"applicationItems"_s);
    m_ui->gridPlace->addWidget(m_grid);
    m_files = new TitleFiles(context, m_items, this);
    m_fileList = new TitleFileList(context, m_items, this);
    m_card = new DuplicateCard(context, this);
    m_ui->titlesLabel->setFont(boldFont(font()));
    m_ui->applicationColumns->setIcon(icon(u"columns-3"_s));
    m_ui->applicationAttach->setIcon(icon(u"file-up"_s));
    m_ui->applicationScan->setIcon(icon(u"scan-line"_s));
    for (QPushButton *button : {m_ui->applicationAttach, m_ui->applicationScan})
        m_permits.guard<SaveApplication>(button);
    // From the fields to the titles at once; behind them the buttons, as they stand on the screen.
    setTabOrder(m_grid, m_ui->applicationAttach);
    setTabOrder(m_ui->applicationAttach, m_ui->applicationScan);
    setTabOrder(m_ui->applicationScan, m_ui->applicationColumns);
    m_fileList->followInTabOrder(m_ui->applicationColumns);
    connect(m_ui->applicationColumns, &QToolButton::clicked, this, [this] {
        QToolButton *button = m_ui->applicationColumns; // by keys the heading's own menu
        m_grid->columns().menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    connect(m_ui->applicationAttach, &QPushButton::clicked, this,
            [this] { m_files->chooseFor(m_grid->currentRow()); });
    connect(m_ui->applicationScan, &QPushButton::clicked, m_files, &TitleFiles::chooseScan);
    connect(m_grid, &ItemGrid::filesDropped, m_files, &TitleFiles::attachTo);
    connect(m_grid, &ItemGrid::removalWithFiles, m_files, &TitleFiles::removeTitles);
    connect(m_grid, &ItemGrid::textPasted, this, &ApplicationTitles::takePasted);
    connect(m_grid, &ItemGrid::cellTyped, this, &ApplicationTitles::typed);
    connect(m_grid, &ItemGrid::cellClosed, this, &ApplicationTitles::typed);
    connect(m_grid, &ItemGrid::cellTyped, m_likeness, &LikenessWatch::typing);
    connect(m_grid, &ItemGrid::cellClosed, m_likeness, &LikenessWatch::typingEnded);
    connect(m_grid, &ItemGrid::currentRowChanged, this, &ApplicationTitles::refreshCard);
    connect(m_grid, &ItemGrid::currentRowChanged, this, &ApplicationTitles::refreshFiles);
    connect(&m_items, &ItemModel::edited, this, &ApplicationTitles::refreshFiles);
    connect(&m_items, &QAbstractItemModel::modelReset, this, &ApplicationTitles::refreshFiles);
    connect(m_fileList, &TitleFileList::chosenChanged, this, &ApplicationTitles::currentFileChanged);
    connect(m_files, &TitleFiles::taken, this, &ApplicationTitles::currentFileChanged);
    connect(m_likeness, &LikenessWatch::found, this, &ApplicationTitles::refreshCard);
    connect(m_card, &DuplicateCard::referenceActivated, this, &ApplicationTitles::referenceActivated);
    connect(m_card, &DuplicateCard::rowActivated, this,
            [this](int key) { m_grid->selectRow(m_items.rowOfKey(key)); });
    connect(m_card, &DuplicateCard::setAside, this,
            [this](const RowLikeness &like) { m_likeness->setAside(m_cardKey, like); });
}

ApplicationTitles::~ApplicationTitles() = default;

std::optional<AttachedFile> ApplicationTitles::currentFile() const
{
    return m_fileList->chosen();
}

void ApplicationTitles::refreshFiles()
{
    m_fileList->showTitle(m_items.keys().value(m_grid->currentRow()));
}

void ApplicationTitles::setEditable(bool editable)
{
    m_items.setEditable(editable);
    for (QPushButton *button : {m_ui->applicationAttach, m_ui->applicationScan})
        m_permits.offer(button, editable);
}

void ApplicationTitles::takePasted(const QString &text)
{
    const PastedTable table = readPasted(text);
    if (table.rows.isEmpty())
        return;
    auto *dialog = new PasteDialog(m_context, table, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::taken, this,
            [this](const QList<Description> &titles, const QList<OpenCell> &unread) {
                m_items.appendRows(titles, tr("Paste a list"), unread);
                m_grid->setFocus();
            });
    dialog->open();
}

void ApplicationTitles::refreshCard()
{
    const QList<Item> &items = m_items.items();
    const QList<int> keys = m_items.keys();
    QSet<int> like;
    // That of the row under the hand; else what was typed last.
    int shown = 0;
    for (const int key : keys)
        if (!m_likeness->likeRow(key).isEmpty()) {
            like.insert(key);
            shown = key;
        }
    m_items.markLike(like);
    const int row = m_grid->currentRow();
    const int current = row < 0 ? 0 : row < keys.size() ? keys[row] : LikenessWatch::newRowKey;
    if (!m_likeness->likeRow(current).isEmpty())
        shown = current;
    m_cardKey = shown;
    const QList<RowLikeness> likes = m_likeness->likeRow(shown);
    const int at = shown == LikenessWatch::newRowKey ? int(items.size()) : m_items.rowOfKey(shown);
    m_card->tell(at + 1, m_likeness->described(shown), likes,
                 likes.isEmpty() ? 0 : m_items.rowOfKey(likes.first().key) + 1);
}

void ApplicationTitles::retranslate()
{
    m_ui->retranslateUi(this);
    m_items.setWords(m_context.languages.current());
    m_grid->setAccessibleName(tr("Titles of the application"));
    m_card->retranslate();
    m_fileList->retranslate();
}

} // namespace qorjyn
