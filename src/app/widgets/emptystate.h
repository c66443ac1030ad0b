// What a list says while it is empty: an icon, and the sentence that tells what to do first.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QAbstractItemView;
class QLabel;
class QPushButton;

namespace qorjyn {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Lays itself over the view's rows and shows itself only while there are none.
    static EmptyState *over(QAbstractItemView *view);

    void setIconName(const QString &name);
    void setSentence(const QString &sentence);
    /// A button under the sentence; none while the text is empty.
    void setActionText(const QString &text);
    void watch(QAbstractItemModel *model);

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QAbstractItemView *m_view = nullptr;
    QAbstractItemModel *m_model = nullptr;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace qorjyn
