// A tab of the main window: icon, name, and the number of things that wait there.
#pragma once

#include <QAbstractButton>

namespace qorjyn {

class TabButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TabButton(QString iconName, QWidget *parent = nullptr);

    /// `number` is the digit of its Ctrl key.
    void setTexts(const QString &title, int number);
    /// Without its name, which then stands in the tooltip.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// How wide it is with its name, or without.
    [[nodiscard]] int widthWhen(bool compact) const;
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

public Q_SLOTS:
    void setCount(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString countText() const;

    QString m_iconName;
    bool m_compact = false;
    int m_count = 0;
    int m_number = 0;
};

} // namespace qorjyn
