// The way of a record: application, session, contract, object, one step under the other, each a link.
#pragma once

#include "app/shell/reference.h"
#include "app/shell/theme.h"

#include <QList>
#include <QWidget>
#include <optional>

class QVBoxLayout;

namespace qorjyn {

struct TimelineStep
{
    QString iconName;
    QString title;
    QString details; ///< the quiet line under it
    Tone tone = Tone::Accent;
    std::optional<Reference> target; ///< where the title leads; plain text without one
};

class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setSteps(const QList<TimelineStep> &steps);

Q_SIGNALS:
    void referenceActivated(const qorjyn::Reference &reference);

private:
    QVBoxLayout *m_column;
};

} // namespace qorjyn
