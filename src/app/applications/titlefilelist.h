// The files of one title, above their preview: each can be looked at, and while the application may be edited
// each can be taken off the title or put in another place.
#pragma once

#include "app/shell/context.h"
#include "domain/application.h"

#include <QWidget>
#include <memory>

namespace Ui {
class TitleFileList;
}

namespace qorjyn {

class ItemModel;

/// Shown only where there is something to choose or to tell: more than one file, one that cannot be read, or
/// one that was just taken off; and as long as keys go to it. Every act is one step on
/// ItemModel::undoStack().
class TitleFileList : public QWidget
{
    Q_OBJECT

public:
    TitleFileList(AppContext &context, ItemModel &items, QWidget *parent = nullptr);
    ~TitleFileList() override;

    /// Shows the files that the title with this key has now; 0 for no title.
    void showTitle(int key);
    /// The file to be seen: the first one until another is chosen. Nothing where the title has none.
    [[nodiscard]] std::optional<AttachedFile> chosen() const;
    /// Tab comes here from this widget, in the same window, and goes on where it went before.
    void followInTabOrder(QWidget *before);
    void retranslate();

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectActs();
    void choose(int at);
    void takeOff();
    void move(int step); ///< -1 up, 1 down
    /// What is chosen of the new files, where `m_files` were the ones before.
    [[nodiscard]] int chosenOf(const QList<AttachedFile> &files) const;
    void fill();
    void fitHeight();
    void refreshActs();
    void refreshTold();
    [[nodiscard]] QString detailsOf(const AttachedFile &file, const Words &words) const;

    AppContext &m_context;
    ItemModel &m_items; ///< goes with the form, before this widget: asked only by acts
    std::unique_ptr<Ui::TitleFileList> m_ui;
    int m_key = 0;
    QList<AttachedFile> m_files;
    int m_chosen = 0;                  ///< place in m_files
    std::optional<AttachedFile> m_off; ///< taken off by the newest step of undo
    int m_offAt = 0;                   ///< QUndoStack::index() after that step
};

} // namespace qorjyn
