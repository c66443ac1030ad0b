// A word in a coloured, rounded field: as a label, and as a cell of a list.
#pragma once

#include "app/shell/theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace qorjyn {

/// The size a pill with this text takes in this font.
[[nodiscard]] QSize pillSize(const QString &text, const QFont &base);
void drawPill(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette,
              const QFont &base);

class Pill : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    explicit Pill(QWidget *parent = nullptr);

    /// Hidden while the text is empty.
    void setState(const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

/// Draws a cell as a pill where the model gives it a tone (RecordModel::ToneRole).
class PillDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The cell without its text.
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace qorjyn
