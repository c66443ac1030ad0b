#include "app/applications/itemdelegate.h"

#include "app/shell/icons.h"
#include "app/shell/keyplaces.h"
#include "app/shell/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

namespace qorjyn {

namespace {

constexpr int cornerMark = 9; // it stands above the text

/// A choice by the keys. What names none of them, and is no slip of a key in a list of words, stays to be
/// seen as it was typed: the model says that it cannot be read.
class ChoiceBox : public QComboBox
{
public:
    ChoiceBox(bool keepsUnknown, std::function<void(const QString &)> typed, QWidget *parent)
        : QComboBox(parent), m_keepsUnknown(keepsUnknown), m_typed(std::move(typed))
    {
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QString text = event->text().trimmed();
        const bool isTyped = !text.isEmpty() && text.front().isPrint() &&
                             !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (!isTyped || !m_keepsUnknown) {
            QComboBox::keyPressEvent(event);
            return;
        }
        const bool goesOn = m_last.isValid() && m_last.elapsed() < QApplication::keyboardInputInterval();
        m_text = goesOn ? m_text + text : text;
        m_last.start();
        const int choice = findText(m_text, Qt::MatchStartsWith);
        setPlaceholderText(m_text);
        setCurrentIndex(choice);
        if (choice < 0)
            m_typed(m_text);
    }

private:
    bool m_keepsUnknown;
    std::function<void(const QString &)> m_typed;
    QString m_text; ///< one key after another
    QElapsedTimer m_last;
};

} // namespace

QString choiceIn(const QComboBox &box)
{
    return box.currentIndex() >= 0 ? box.currentData().toString() : box.placeholderText();
}

ItemDelegate::ItemDelegate(ItemModel &model, QObject *parent) : PillDelegate(parent), m_model(model) {}

void ItemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PillDelegate::initStyleOption(option, index);
    if (option->icon.isNull())
        return;
    // What cannot be read is to be seen as it was typed: where the mark takes its room, paint() puts the mark
    // into the corner.
    const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
    const int room = style->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget).width();
    const int margins = 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1);
    if (option->fontMetrics.horizontalAdvance(option->text) > room - margins) {
        option->icon = {};
        option->features &= ~QStyleOptionViewItem::HasDecoration;
    }
}

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto marks = index.data(ItemModel::MarksRole).value<QList<FileMark>>();
    if (marks.isEmpty()) {
        PillDelegate::paint(painter, option, index);
        QStyleOptionViewItem shown = option;
        initStyleOption(&shown, index);
        const QIcon mark = index.data(Qt::DecorationRole).value<QIcon>();
        if (!mark.isNull() && shown.icon.isNull()) {
            const int side = scaled(cornerMark, option.font);
            mark.paint(painter, QRect(option.rect.topLeft() + QPoint(1, 1), QSize(side, side)));
        }
        return;
    }
    paintGround(painter, option, index);
    const int margin = scaled(8, option.font);
    const int gap = scaled(4, option.font);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const int side = scaled(16, option.font);
    QList<int> widths;
    int all = -gap;
    for (const FileMark &mark : marks) {
        widths.append(pillSize(mark.text, option.font).width());
        all += widths.last() + gap;
    }
    // Where not all fits, the last ones are their icons; the tooltip says them in words.
    for (qsizetype i = marks.size() - 1; i >= 0 && all > room.width(); --i)
        if (!marks[i].iconName.isEmpty()) {
            all -= widths[i] - side;
            widths[i] = side;
        }
    widths.first() -= std::clamp(all - room.width(), 0, widths.first());
    int x = room.left();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const bool asIcon = widths[i] == side && !marks[i].iconName.isEmpty();
        const int width = std::min(widths[i], room.right() - x + 1);
        const int height = asIcon ? side : pillSize(marks[i].text, option.font).height();
        const QRect box(x, room.center().y() - height / 2, width, height);
        if (asIcon)
            icon(marks[i].iconName, Ink::Wrong).paint(painter, box);
        else
            drawPill(painter, box, marks[i].text, marks[i].tone, option.palette, option.font);
        x += widths[i] + gap;
    }
}

QWidget *ItemDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QPersistentModelIndex cell(index);
    const auto choices = m_model.choices(index.column());
    QWidget *editor = nullptr;
    if (choices.isEmpty()) {
        editor = PillDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            connect(line, &QLineEdit::textEdited, this,
                    [this, cell](const QString &text) { Q_EMIT typed(cell, text); });
    } else {
        auto *box = new ChoiceBox(
            ItemModel::isNumeric(index.column()),
            [this, cell](const QString &text) { Q_EMIT typed(cell, text); }, parent);
        for (const auto &[code, name] : choices)
            box->addItem(name, code);
        box->view()->setMinimumWidth(box->sizeHint().width());
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, cell](int choice) {
            if (choice >= 0)
                Q_EMIT typed(cell, box->currentData().toString());
        });
        editor = box;
    }
    KeyPlaces::giveDigits(editor, ItemModel::isNumeric(index.column()));
    return editor;
}

void ItemDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    PillDelegate::updateEditorGeometry(editor, option, index);
    if (!qobject_cast<QComboBox *>(editor))
        return;
    const int room = editor->parentWidget()->width() - editor->x();
    editor->resize(std::clamp(editor->sizeHint().width(), editor->width(), std::max(editor->width(), room)),
                   editor->height());
}

void ItemDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Rows are drawn again when they are stored or marked: what is being typed or chosen stays.
    if (std::exchange(m_filled, editor) == editor)
        return;
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const QVariant value = index.data(Qt::EditRole);
        const bool isNew = value.toString().isEmpty();
        box->setPlaceholderText(value.toString()); // what cannot be read, until something is chosen
        box->setCurrentIndex(isNew ? 0 : box->findData(value));
    } else
        PillDelegate::setEditorData(editor, index);
}

void ItemDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (const QString chosen = choiceIn(*box); !chosen.isEmpty())
            model->setData(index, chosen);
    } else
        PillDelegate::setModelData(editor, model, index);
}

} // namespace qorjyn
