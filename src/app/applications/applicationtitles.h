// The titles of an application: the grid, their files, and what is found out of them while they are typed.
#pragma once

#include "app/applications/itemmodel.h"
#include "app/shell/context.h"
#include "app/shell/reference.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ApplicationTitles;
}

namespace qorjyn {

class DuplicateCard;
class ItemGrid;
class LikenessWatch;
class Permits;
class TitleFileList;
class TitleFiles;

class ApplicationTitles : public QWidget
{
    Q_OBJECT

public:
    ApplicationTitles(AppContext &context, Permits &permits, ItemModel &items, QWidget *parent = nullptr);
    ~ApplicationTitles() override;

    [[nodiscard]] ItemGrid &grid() const { return *m_grid; }
    [[nodiscard]] TitleFiles &files() const { return *m_files; }
    [[nodiscard]] LikenessWatch &likeness() const { return *m_likeness; }
    /// Tells of a title that may be there already; it stands where the form tells.
    [[nodiscard]] DuplicateCard *card() const { return m_card; }
    /// The files of the current row; it stands beside the form, above their preview.
    [[nodiscard]] TitleFileList *fileList() const { return m_fileList; }
    /// The file of the current row that is to be seen, or nothing.
    [[nodiscard]] std::optional<AttachedFile> currentFile() const;
    void setEditable(bool editable);
    void retranslate();

Q_SIGNALS:
    void typed(); ///< a cell is being typed into, was taken over or given up
    void currentFileChanged();
    void referenceActivated(const qorjyn::Reference &reference);

private:
    void takePasted(const QString &text);
    void refreshCard();
    void refreshFiles();

    AppContext &m_context;
    Permits &m_permits;
    std::unique_ptr<Ui::ApplicationTitles> m_ui;
    ItemModel &m_items;
    ItemGrid *m_grid;
    TitleFiles *m_files;
    TitleFileList *m_fileList;
    LikenessWatch *m_likeness;
    DuplicateCard *m_card;
    int m_cardKey = 0; ///< the row that the card tells of
};

} // namespace qorjyn
