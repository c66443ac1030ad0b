// The fields of the paper form: who applies, when, the head who signs, carrier, pages stated, signature and
// seal.
#pragma once

#include "app/shell/context.h"
#include "domain/application.h"

#include <QWidget>
#include <memory>

class QLabel;
class QLineEdit;

namespace Ui {
class ApplicationFields;
}

namespace qorjyn {

class Permits;

class ApplicationFields : public QWidget
{
    Q_OBJECT

public:
    ApplicationFields(AppContext &context, Permits &permits, QWidget *parent = nullptr);
    ~ApplicationFields() override;

    /// Shows the fields of `application`; no signal says so.
    void put(const Application &application);
    /// `application` with what is typed; a name of no participant names nobody, half a date is no date.
    [[nodiscard]] Application typedInto(Application application) const;
    /// What is typed and is no value yet: a name that is on no record, a date that cannot be read.
    [[nodiscard]] QStringList unread() const;
    /// The texts of the fields that may hold no value yet, under names of their own.
    [[nodiscard]] QJsonObject texts() const;
    void bringBack(const QJsonObject &texts);
    [[nodiscard]] QString participantText() const;
    [[nodiscard]] int statedPages() const; ///< 0: none

    void setEditable(bool editable);
    void setToday(QDate today);
    /// Marks the fields that `problems` are about, and no other; answers the first, or nothing.
    QWidget *markProblems(const Problems &problems);
    void focusParticipant();
    void retranslate();

Q_SIGNALS:
    void edited(); ///< a value changed
    void typed();  ///< a letter was typed, be it a value or not
    void left();   ///< a field was left or a choice made: what changed is a step to undo

private:
    struct Field
    {
        QString name; ///< in the act
        QWidget *input;
        QLabel *label;
    };

    void connectEdits();
    [[nodiscard]] QList<QLineEdit *> lines() const;
    void mark(const Field &field, const QString &sentence);
    void hintParticipant();
    void addParticipant();
    void proposeHead();

    AppContext &m_context;
    Permits &m_permits;
    std::unique_ptr<Ui::ApplicationFields> m_ui;
    QList<Field> m_fields;
    bool m_editable = true;
    bool m_putting = false;
};

} // namespace qorjyn
