// The fields of the paper form: who applies, when, the head who signs, carrier, pages stated, signature and
// seal.
#pragma once

#include "app/shell/context.h"
#include "domain/application.h"

#include <QJsonObject>
#include <QWidget>
#include <memory>

class QLabel;
class QLineEdit;
class QUndoStack;

namespace Ui {
class ApplicationFields;
}

namespace qorjyn {

class DateEdit;
class Permits;

class ApplicationFields : public QWidget
{
    Q_OBJECT

public:
    /// Steps are undone there, among those of the titles.
    ApplicationFields(AppContext &context, Permits &permits, QUndoStack &undo, QWidget *parent = nullptr);
    ~ApplicationFields() override;

    /// Shows the fields of `application`, with its scan, and what of `unread` has no value there; edited()
    /// says so.
    void put(const Application &application, const QJsonObject &unread = {});
    /// `application` with what is typed; a name of no participant names nobody, half a date is no date.
    [[nodiscard]] Application typedInto(Application application) const;
    /// Makes what changed since the last step a step to undo.
    void settle();
    /// A step that leads from what is shown to the fields of `application`.
    void change(const Application &application);
    [[nodiscard]] std::optional<AttachedFile> scan() const { return m_scan; }
    void setScan(const AttachedFile &scan);
    /// What stands in the fields and is no value: a name that is on no record, half a date, more pages than
    /// can be; under names of their own.
    [[nodiscard]] QJsonObject unread() const;
    void bringBack(const QJsonObject &unread);
    /// Why it is no value, but for the name.
    [[nodiscard]] Problems problems() const;
    [[nodiscard]] int statedPages() const; ///< 0: none

    void setEditable(bool editable);
    void setToday(QDate today);
    /// Marks the fields that `problems` are about or that hold no value, and no other; answers the first of
    /// `problems`, or nothing.
    QWidget *markProblems(const Problems &problems);
    void focusParticipant();
    void retranslate();

Q_SIGNALS:
    void edited(); ///< a value changed
    void typed();  ///< a letter was typed, be it a value or not

private:
    class Edit;

    struct Field
    {
        QString name; ///< in the act
        QWidget *input;
        QLabel *label;

        [[nodiscard]] const Problem *problemIn(const Problems &problems) const;
    };
    struct Shown
    {
        Application values;
        QJsonObject unread;
    };

    void connectEdits();
    [[nodiscard]] QList<QLineEdit *> lines() const;
    [[nodiscard]] QList<std::pair<QString, DateEdit *>> dates() const;
    [[nodiscard]] QString participantText() const;
    void markFields();
    void mark(const Field &field, const QString &sentence);
    void hintParticipant();
    void addParticipant();
    void proposeHead();
    [[nodiscard]] Shown shown() const;

    AppContext &m_context;
    Permits &m_permits;
    QUndoStack &m_undo;
    std::unique_ptr<Ui::ApplicationFields> m_ui;
    QList<Field> m_fields;
    std::optional<AttachedFile> m_scan;
    Shown m_settled; ///< the fields as the last step of undo knows them
    Problems m_told; ///< what markProblems() was told
    bool m_editable = true;
    bool m_putting = false;
};

} // namespace qorjyn
