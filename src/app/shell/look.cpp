#include "app/shell/look.h"

#include "app/shell/icons.h"
#include "app/shell/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

bool isCellEditor(const QWidget *widget)
{
    return widget && widget->parentWidget() &&
           qobject_cast<const QAbstractItemView *>(widget->parentWidget()->parentWidget());
}

void drawNamed(const QString &name, Ink ink, QPainter *painter, const QRect &rect, int size, bool enabled)
{
    QRect box(0, 0, size, size);
    box.moveCenter(rect.center());
    icon(name, ink).paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return qRound(x * (1 - share) + y * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QString arrowName(QStyle::PrimitiveElement arrow)
{
    if (arrow == QStyle::PE_IndicatorArrowUp)
        return u"chevron-up"_s;
    if (arrow == QStyle::PE_IndicatorArrowRight)
        return u"chevron-right"_s;
    return arrow == QStyle::PE_IndicatorArrowLeft ? u"chevron-left"_s : u"chevron-down"_s;
}

} // namespace

void drawRounded(QPainter *painter, const QRect &rect, const QBrush &ground, const QColor &line, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void setPrimary(QWidget *button, bool primary)
{
    button->setProperty("primary", primary);
    button->update();
}

void setWrong(QWidget *input, bool wrong)
{
    input->setProperty("wrong", wrong);
    input->update();
}

Look::Look() : QProxyStyle(u"fusion"_s) {}

void Look::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) ||
        qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    auto *edit = qobject_cast<QLineEdit *>(widget);
    const bool alone = edit && !qobject_cast<QComboBox *>(edit->parentWidget()) &&
                       !qobject_cast<QAbstractSpinBox *>(edit->parentWidget());
    if (alone && edit->textMargins().isNull())
        edit->setTextMargins(scaled(5, widget), 0, scaled(4, widget), 0);
}

QRect Look::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                           const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) ||
        (control == CC_SpinBox && part == SC_SpinBoxEditField))
        return visualRect(option->direction, option->rect, rect.adjusted(scaled(5, widget), 0, 0, 0));
    return rect;
}

int Look::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return scaled(12, widget);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return scaled(8, widget);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16, widget);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(8, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return scaled(12, widget);
    case PM_HeaderMargin:
        return scaled(8, widget);
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView *>(widget)
                   ? scaled(8, widget)
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ToolTipLabelFrameWidth:
        return scaled(4, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Look::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                    QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Look::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                             const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = scaled(30, widget);
    switch (type) {
    case CT_PushButton:
        result = QSize(size.width() + scaled(26, widget), qMax(control, size.height() + scaled(10, widget)));
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button) {
            if (!button->icon.isNull() && !button->text.isEmpty())
                result.rwidth() += scaled(4, widget); // Qt counts four between icon and text, we leave eight
            if (button->features & QStyleOptionButton::HasMenu)
                result.rwidth() += scaled(18, widget);
        }
        break;
    case CT_ToolButton:
        result.setHeight(qMax(control, result.height()));
        result.setWidth(qMax(control, result.width()));
        break;
    case CT_SpinBox:
        result = QSize(result.width() + scaled(5, widget), qMax(control, size.height()));
        break;
    case CT_LineEdit:
        result.setHeight(qMax(control, result.height()));
        break;
    case CT_ComboBox:
        result = QSize(result.width() + scaled(16, widget), qMax(control, result.height()));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(control, result.height()));
        result.rwidth() += scaled(8, widget);
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(scaled(28, widget), result.height()));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(scaled(28, widget), result.height()));
        break;
    default:
        break;
    }
    return result;
}

void Look::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool hover = option->state & State_MouseOver;
    QColor ground = t.base;
    QColor line = t.line;
    if (isPrimary(widget) && enabled) {
        ground = down ? mixed(t.accent, t.text, 0.2) : hover ? mixed(t.accent, t.text, 0.1) : t.accent;
        line = ground;
    } else if (!enabled) {
        ground = t.alternate;
    } else if (down) {
        ground = t.selected;
    } else if (hover) {
        ground = t.accentGround;
    }
    if ((option->state & State_HasFocus) && enabled)
        line = isPrimary(widget) ? t.text : t.accent;
    drawRounded(painter, option->rect, ground, line);
}

void Look::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const Tokens &t = tokensOf(option->palette);
    const bool enabled = option->state & State_Enabled;
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic;
    const int textWidth = option->fontMetrics.size(flags, button->text).width();
    const int gap = button->icon.isNull() || button->text.isEmpty() ? 0 : scaled(8, widget);
    const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width();
    const bool menu = button->features & QStyleOptionButton::HasMenu;
    const int arrow = menu ? scaled(18, widget) : 0;
    int x = option->rect.left() + (option->rect.width() - iconWidth - gap - textWidth - arrow) / 2;
    if (iconWidth > 0) {
        const QRect box(x, option->rect.center().y() - button->iconSize.height() / 2, iconWidth,
                        button->iconSize.height());
        button->icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                           option->state & State_On ? QIcon::On : QIcon::Off);
        x += iconWidth + gap;
    }
    painter->setPen(!enabled ? t.muted : isPrimary(widget) ? t.onAccent : t.text);
    painter->drawText(QRect(x, option->rect.top(), textWidth + 1, option->rect.height()), flags,
                      button->text);
    if (menu)
        drawNamed(u"chevron-down"_s, isPrimary(widget) ? Ink::OnAccent : Ink::Text, painter,
                  QRect(x + textWidth, option->rect.top(), arrow, option->rect.height()), scaled(14, widget),
                  enabled);
}

void Look::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    painter->fillRect(option->rect, t.alternate);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const int margin = scaled(2, widget);
    const QRect handle = proxy()
                             ->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget)
                             .adjusted(margin, margin, -margin, -margin);
    const bool lively = (option->state & State_MouseOver) || (bar->activeSubControls & SC_ScrollBarSlider);
    drawRounded(painter, handle, mixed(t.line, t.muted, lively ? 1 : 0.4), QColor(),
                qMin(handle.width(), handle.height()) / 2.0);
}

void Look::drawInput(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool readOnly = option->state & State_ReadOnly;
    QColor line = t.line;
    if (widget && widget->property("wrong").toBool())
        line = t.wrong;
    else if (enabled && (option->state & State_HasFocus))
        line = t.accent;
    drawRounded(painter, option->rect, enabled && !readOnly ? t.base : t.alternate, line);
}

void Look::drawCheck(const QStyleOption *option, QPainter *painter, bool round) const
{
    const Tokens &t = tokensOf(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & (State_On | State_NoChange);
    QRect box = option->rect;
    const int side = qMin(box.width(), box.height());
    box = QRect(box.left(), box.top() + (box.height() - side) / 2, side, side);
    const bool lively = option->state & (State_HasFocus | State_MouseOver);
    const QColor line = on && enabled ? t.accent : lively && enabled ? t.accent : t.muted;
    drawRounded(painter, box,
                on && enabled ? t.accent
                : enabled     ? t.base
                              : t.alternate,
                line, round ? side / 2.0 : 4);
    if (!on)
        return;
    if (round) {
        const int dot = side * 3 / 8;
        QRect inner(0, 0, dot, dot);
        inner.moveCenter(box.center());
        drawRounded(painter, inner, enabled ? t.onAccent : t.muted, QColor(), dot / 2.0);
        return;
    }
    drawNamed(option->state & State_NoChange ? u"minus"_s : u"check"_s, Ink::OnAccent, painter, box, side - 2,
              enabled);
}

void Look::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_On | State_Sunken | State_MouseOver | State_HasFocus))
            drawRounded(painter, option->rect,
                        option->state & (State_On | State_Sunken) ? t.selected : t.accentGround,
                        option->state & State_HasFocus ? t.accent : QColor());
        return;
    case PE_PanelLineEdit:
        if (isCellEditor(widget)) // it stands on the old text of its cell
            drawRounded(painter, option->rect, t.base, t.accent, 0);
        else if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
                 panel && panel->lineWidth > 0)
            drawInput(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && !view->tabKeyNavigation())
            return; // rows are chosen there and not cells: the current one is shown by its ground
        drawRounded(painter, option->rect, Qt::NoBrush, t.accent, 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(option, painter, true);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowLeft:
        drawNamed(arrowName(element), Ink::Muted, painter, option->rect, scaled(14, widget), true);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawNamed(option->state & State_Open ? u"chevron-down"_s : u"chevron-right"_s, Ink::Text, painter,
                      option->rect, scaled(16, widget), true);
        return;
    case PE_Frame:
        painter->save();
        painter->setPen(QPen(option->state & State_HasFocus ? t.accent : t.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Look::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Tokens &t = tokensOf(option->palette);
    QRect track = bar->rect;
    const int height = qMin(track.height(), scaled(6, nullptr));
    track = QRect(track.left(), track.center().y() - height / 2, track.width(), height);
    drawRounded(painter, track, t.line, QColor(), height / 2.0);
    const int span = bar->maximum - bar->minimum;
    if (span <= 0) { // how much there is to do is not known yet: a third, in the middle
        drawRounded(painter, track.adjusted(track.width() / 3, 0, -track.width() / 3, 0), t.accent, QColor(),
                    height / 2.0);
        return;
    }
    const double share = double(bar->progress - bar->minimum) / span;
    if (share > 0)
        drawRounded(painter,
                    QRect(track.left(), track.top(), qMax(height, int(track.width() * share)), height),
                    t.accent, QColor(), height / 2.0);
}

void Look::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button) {
            QStyleOptionButton copy = *button; // the arrow of its menu stands in the label
            copy.features &= ~QStyleOptionButton::ButtonFeatures(QStyleOptionButton::HasMenu);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.alternate);
        painter->setPen(t.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header) {
            QStyleOptionHeaderV2 copy;
            static_cast<QStyleOptionHeader &>(copy) = *header;
            copy.version = QStyleOptionHeader::Version;
            copy.palette.setColor(QPalette::ButtonText, t.muted);
            copy.palette.setColor(QPalette::Text, t.muted);
            painter->save();
            painter->setFont(boldFont(painter->font()));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
        }
        return;
    case CE_TabBarTabLabel:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state & State_HasFocus)
            drawRounded(painter, option->rect.adjusted(3, 3, -3, -3), Qt::NoBrush, t.accent, 4);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return;
    case CE_ProgressBar:
        drawProgress(option, painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Look::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!box)
        return;
    if (box->frame)
        drawInput(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawNamed(u"chevron-down"_s, Ink::Text, painter, arrow, scaled(14, widget),
              option->state & State_Enabled);
}

void Look::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!box)
        return;
    if (box->frame)
        drawInput(option, painter, widget);
    const std::tuple<SubControl, QAbstractSpinBox::StepEnabledFlag, QString> arrows[] = {
        {SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s},
        {SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s}};
    for (const auto &[part, step, name] : arrows) {
        if (!(box->subControls & part))
            continue;
        const bool enabled = (option->state & State_Enabled) && (box->stepEnabled & step);
        const bool lively = (option->activeSubControls & part) && (option->state & State_MouseOver);
        drawNamed(name, lively ? Ink::Text : Ink::Muted, painter,
                  proxy()->subControlRect(CC_SpinBox, option, part, widget), scaled(12, widget), enabled);
    }
}

void Look::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawComboBox(option, painter, widget);
    } else if (control == CC_SpinBox) {
        drawSpinBox(option, painter, widget);
    } else if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               control == CC_ToolButton && tool && tool->features & QStyleOptionToolButton::HasMenu) {
        QStyleOptionToolButton copy = *tool; // without the arrow that Fusion puts into the corner
        copy.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace qorjyn
