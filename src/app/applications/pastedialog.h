// What a pasted list was understood as, shown before it becomes titles.
#pragma once

#include "app/shell/context.h"
#include "exchange/pastedlist.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace qorjyn {

class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(AppContext &context, PastedList list, QWidget *parent = nullptr);

Q_SIGNALS:
    void taken(const QList<qorjyn::Description> &titles);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    AppContext &m_context;
    PastedList m_list;
    QLabel *m_summary, *m_note;
    QTableWidget *m_table;
    QPushButton *m_take, *m_cancel;
};

} // namespace qorjyn
