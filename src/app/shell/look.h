// The shapes of the controls: Fusion with flat, rounded buttons and inputs whose size follows the text.
#pragma once

#include <QProxyStyle>

namespace qorjyn {

/// A push button with the dynamic property "primary" is filled with the accent, the one act that comes
/// next; an input with "wrong" is framed in the colour of what is wrong.
class Look : public QProxyStyle
{
    Q_OBJECT

public:
    Look();

    void polish(QWidget *widget) override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawInput(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawProgress(const QStyleOption *option, QPainter *painter) const;
};

/// Marks a button as the act that comes next, or takes the mark away.
void setPrimary(QWidget *button, bool primary = true);
/// Frames an input as wrong, or no longer.
void setWrong(QWidget *input, bool wrong);

/// A rounded rectangle, corners of 6 px, drawn inside `rect` with a line of one pixel.
void drawRounded(QPainter *painter, const QRect &rect, const QBrush &ground, const QColor &line,
                 qreal radius = 6);

} // namespace qorjyn
