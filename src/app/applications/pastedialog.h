// A pasted list before it becomes titles: every column and every cell of it, what each is taken for, and what
// cannot be taken.
#pragma once

#include "app/applications/itemmodel.h"
#include "app/shell/context.h"
#include "exchange/pastedlist.h"

#include <QDialog>
#include <memory>

namespace Ui {
class PasteDialog;
}

namespace qorjyn {

class PasteModel;

class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(AppContext &context, const PastedTable &table, QWidget *parent = nullptr);
    ~PasteDialog() override;

Q_SIGNALS:
    /// `unread`: what cannot be read and has a cell in the grid; a row counts from the first of `titles`.
    void taken(const QList<qorjyn::Description> &titles, const QList<qorjyn::OpenCell> &unread);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void sum();
    void showColumns();
    void goToDoubt();
    void take();

    AppContext &m_context;
    PasteModel *m_model;
    std::unique_ptr<Ui::PasteDialog> m_ui;
};

} // namespace qorjyn
