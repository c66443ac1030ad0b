// Applications: what participants sent, the form beside the list and the page beside the form (R4, R5, R7).
#pragma once

#include "app/shell/context.h"
#include "app/shell/page.h"
#include "app/widgets/recordmodel.h"
#include "storage/applications.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace qorjyn {

class ApplicationForm;
class ApplicationSide;
class Permits;
class RecordList;

class ApplicationsPage : public Page
{
    Q_OBJECT
public:
    explicit ApplicationsPage(AppContext &context, QWidget *parent = nullptr);
    ~ApplicationsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("inbox"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("applications"); }
    void retranslate() override;
    void activate() override { read(); }
    bool open(const Reference &reference) override;
    [[nodiscard]] bool mayClose() override;
    [[nodiscard]] Kept kept() const override;

protected:
    bool event(QEvent *event) override;

private:
    void fitSide();
    struct Row
    {
        ApplicationRow application;
        int daysLeft = 0; ///< working days to the end of the quarter in which it came (R7)
    };
    [[nodiscard]] RowText text(const Row &row) const;
    void choose(ApplicationId id);
    void read();
    void beginNew();
    /// The list stands where the form is.
    void chooseShown();

    AppContext &m_context;
    Reading m_reading{m_context.database};
    QLabel *m_heading;
    QPushButton *m_new;
    QLineEdit *m_filter;
    RecordList *m_list;
    RecordTableModel<Row> *m_model;
    QWidget *m_left;
    ApplicationForm *m_form;
    ApplicationSide *m_side;
    Permits *m_permits;
    QSplitter *m_splitter;
    bool m_selecting = false; ///< the list follows; nobody chose
};

/// The colour of an application's state, the same in the list and beside its heading.
[[nodiscard]] Tone toneOf(ApplicationState state);

} // namespace qorjyn
