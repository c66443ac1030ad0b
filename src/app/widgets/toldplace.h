// A place below the work of a form: what is quiet, or what there is to be told. It keeps its height and
// scrolls where more is told, so that nothing above it moves.
#pragma once

#include <QStackedWidget>

class QVBoxLayout;

namespace qorjyn {

class ToldPlace : public QStackedWidget
{
    Q_OBJECT

public:
    /// `quiet` is shown while nothing is told.
    explicit ToldPlace(QWidget *quiet, QWidget *parent = nullptr);

    /// Is told of while it is not hidden; under those added before.
    void addNotice(QWidget *notice);

Q_SIGNALS:
    /// Whether more than one notice is told of.
    void crowded(bool several);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();

    QVBoxLayout *m_column;
    QList<const QWidget *> m_notices;
};

} // namespace qorjyn
