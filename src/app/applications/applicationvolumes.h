// The volume of an application: the pages stated on the form beside those counted in the files.
#pragma once

#include "app/shell/context.h"

#include <QWidget>

class QLabel;

namespace qorjyn {

class Card;
class Pill;

class ApplicationVolumes : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationVolumes(AppContext &context, QWidget *parent = nullptr);

    /// `stated` is 0 where none are; nothing is counted where no file has pages.
    void setPages(int stated, std::optional<int> counted);
    /// Says how titles and files come in, while they may.
    void setEditable(bool editable);
    void retranslate();

private:
    AppContext &m_context;
    QLabel *m_hint;
    Card *m_statedCard, *m_countedCard;
    QLabel *m_stated, *m_counted;
    Pill *m_difference;
};

} // namespace qorjyn
