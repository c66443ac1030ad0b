// One application: its form as it came on paper, its titles, its files, and what can be done with it next.
#pragma once

#include "app/applications/applicationsaver.h"
#include "app/applications/itemmodel.h"
#include "app/shell/context.h"
#include "app/shell/reference.h"
#include "app/widgets/timeline.h"
#include "domain/filepairing.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace qorjyn {

class Card;
class DateEdit;
class DraftKeeper;
class DuplicateCard;
class FileIntake;
class ItemGrid;
class LikenessWatch;
class MessageBar;
class ParticipantField;
class Permits;
class Pill;
class StaleChoice;

class ApplicationForm : public QWidget
{
    Q_OBJECT
public:
    explicit ApplicationForm(AppContext &context, QWidget *parent = nullptr);
    ~ApplicationForm() override;

    void beginNew();
    void open(ApplicationId id);
    void retranslate();
    /// Stores what is typed, then calls `then`; where it cannot be stored the user decides, and `stay` is
    /// called when he stays.
    void leave(std::function<void()> then, std::function<void()> stay = {});
    /// Whether something is typed that is not in the database: an edit under way, an open cell, a name that
    /// no participant has, half a date.
    [[nodiscard]] bool hasUnsaved() const;
    /// The database did not take what is typed, or will not: the form says why.
    [[nodiscard]] bool isRefused() const;
    /// The application shown, or the one that is being read to be shown; 0 for a new one.
    [[nodiscard]] ApplicationId application() const { return m_wanted; }

Q_SIGNALS:
    /// hasUnsaved() or isRefused() may have changed.
    void keptChanged();
    void stored(qorjyn::ApplicationId id);
    /// What belongs beside the form: the file of the current row (the scan where it has none), and the scan.
    void filesShown(const std::optional<qorjyn::AttachedFile> &chosen,
                    const std::optional<qorjyn::AttachedFile> &scan);
    void stepsShown(const QList<qorjyn::TimelineStep> &steps);
    void referenceActivated(const qorjyn::Reference &reference);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QWidget *fields();
    void connectEdits();
    void show(const Application &application);
    void refresh();
    void refreshPages();
    void refreshFile();
    void watchLikeness();
    void refreshLikeness();
    [[nodiscard]] Application typed() const;
    /// typed(), and the participant's name as it stands there, be it on record or not.
    [[nodiscard]] Application shown() const;
    void hintParticipant();
    [[nodiscard]] bool isEditable() const;
    void edited();
    void settle();
    void pushFields(const Application &before, const Application &after);
    void putFields(const Application &application);
    void readWay();
    void keep();
    [[nodiscard]] QStringList unstorable() const;
    [[nodiscard]] QJsonObject draft() const;
    void bringBack(const QJsonObject &draft);
    void afterStore(const SaveApplication::Result &result);
    void becameStale();
    void loadStored();
    void storeMine();
    void removeWithFiles(const QList<int> &rows);
    void takePasted(const QString &text);
    void fileTaken(int ticket, const AttachedFile &file, const FileClues &clues);
    void tellOfFile(const Problem &problem);
    void attachByLikeness(const AttachedFile &file, const FileClues &clues, int otherwise);
    void showFaults(const Problems &problems);
    /// Marks a field as wrong, or right again where there is no sentence; the message says the sentence.
    void markField(QWidget *input, QLabel *label, const QString &sentence);
    [[nodiscard]] QWidget *below(QLayout *volumes);
    void showTold();
    void connectActs();
    void savePdf();
    void registerNow();
    void storeAndRegister();
    [[nodiscard]] QStringList lacking(const Application &application) const;
    void attachTo(int row, const QStringList &files);
    void beginIntake();
    [[nodiscard]] static QString acceptedFiles(); ///< what a file dialog offers
    void chooseFiles();
    void chooseScan();
    void addParticipant();
    void proposeHead();
    void printForm(bool blank);
    void printWaiting();
    void printReturnLetter();
    void returnIt();
    void withdraw();
    void explainFailure(const Failure &failure);
    template <class A>
    void perform(const A &what);

    class FieldsEdit;
    friend class FieldsEdit;

    AppContext &m_context;
    Reading m_reading{m_context.database};
    Application m_application;
    ApplicationId m_wanted;
    Application m_settled;     ///< the fields as the last step of undo knows them
    QList<TimelineStep> m_way; ///< sessions and objects, then the history
    bool m_loading = false;
    bool m_refused = false;        ///< the message says why it was not registered
    bool m_storeRefused = false;   ///< the message says why it was not stored
    QList<int> m_sent;             ///< the rows that are being stored
    QList<Problem> m_fileProblems; ///< of the files taken together, as the message tells them
    QHash<int, int> m_intakeRows;  ///< ticket → key of the row; scanTicket for the scan
    QSet<int> m_byLikeness; ///< tickets whose row is found by what the file tells; the key is the last resort
    ApplicationSaver *m_saver;
    DraftKeeper *m_drafts;
    FileIntake *m_intake;
    ItemModel *m_items;
    LikenessWatch *m_likeness;
    int m_duplicateKey = 0; ///< the row that the card tells of
    Permits *m_permits;
    QLabel *m_heading;
    Pill *m_state;
    MessageBar *m_message;
    MessageBar *m_role; ///< who may enter applications, where it is not the one who works
    QPushButton *m_print, *m_register, *m_return, *m_withdraw, *m_again, *m_attach, *m_scan,
        *m_newParticipant;
    StaleChoice *m_stale;
    std::vector<QLabel *> m_labels;
    QHash<QString, std::pair<QWidget *, QLabel *>> m_fields; ///< by the field's name in the act
    ParticipantField *m_participant;
    DateEdit *m_dated, *m_received;
    QLineEdit *m_signatory;
    QComboBox *m_carrier;
    QCheckBox *m_signed, *m_sealed;
    QSpinBox *m_pages;
    QLabel *m_gridTitle, *m_gridHint;
    QToolButton *m_columns;
    ItemGrid *m_grid;
    DuplicateCard *m_duplicate;
    QStackedWidget *m_below = nullptr; ///< the volumes, or what is told
    Card *m_statedCard, *m_countedCard;
    QLabel *m_stated, *m_counted;
    Pill *m_difference;
};

} // namespace qorjyn
