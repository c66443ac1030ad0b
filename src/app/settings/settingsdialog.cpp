#include "app/settings/settingsdialog.h"

#include "app/settings/calendartab.h"
#include "app/settings/stafftab.h"
#include "app/shell/explain.h"
#include "app/widgets/card.h"
#include "app/widgets/messagebar.h"
#include "commands/staffacts.h"
#include "storage/library.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace qorjyn {

SettingsDialog::SettingsDialog(AppContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_message(new MessageBar(this)), m_tabs(new QTabWidget(this)),
      m_calendar(new CalendarTab(context)), m_staff(new StaffTab(context)),
      m_buttons(new QDialogButtonBox(this))
{
    setObjectName(u"settingsDialog"_s);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->addTab(libraryTab(), QString());
    m_tabs->addTab(m_calendar, QString());
    m_tabs->addTab(m_staff, QString());
    m_buttons->setStandardButtons(QDialogButtonBox::Save | QDialogButtonBox::Close);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(u"settingsSave"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_buttons);
    connect(m_buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this, &SettingsDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        m_buttons->button(QDialogButtonBox::Save)->setVisible(index == 0); // the others save by themselves
    });
    retranslate();
    resize(760, 560);
    m_context.database.read(
        this, [](Transaction &t) { return librarySettings(t); },
        [this](const LibrarySettings &settings) { show(settings); });
}

QWidget *SettingsDialog::libraryTab()
{
    auto *tab = new QWidget;
    const auto label = [tab] { return new QLabel(tab); };
    m_addresseeLabel = label(), m_nameLabel = label(), m_addressLabel = label(), m_headLabel = label();
    m_websiteLabel = label(), m_zoneLabel = label(), m_quorumLabel = label(), m_majorityLabel = label();
    m_regulationHint = mutedLabel(tab);
    m_regulationHint->setWordWrap(true);
    m_addressee = new QPlainTextEdit(tab);
    m_addressee->setObjectName(u"settingsAddressee"_s);
    m_addressee->setTabChangesFocus(true);
    m_addressee->setFixedHeight(m_addressee->fontMetrics().lineSpacing() * 4);
    const auto edit = [tab](const QString &name) {
        auto *line = new QLineEdit(tab);
        line->setObjectName(name);
        return line;
    };
    m_name = edit(u"settingsName"_s), m_address = edit(u"settingsAddress"_s),
    m_head = edit(u"settingsHead"_s);
    m_website = edit(u"settingsWebsite"_s), m_zone = edit(u"settingsZone"_s);
    const auto percent = [tab](const QString &name) {
        auto *spin = new QSpinBox(tab);
        spin->setObjectName(name);
        spin->setRange(50, 99);
        spin->setSuffix(u" %"_s);
        return spin;
    };
    m_quorum = percent(u"settingsQuorum"_s), m_majority = percent(u"settingsMajority"_s);
    m_tie = new QCheckBox(tab);
    m_tie->setObjectName(u"settingsTie"_s);
    auto *form = new QFormLayout(tab);
    form->setContentsMargins(12, 12, 12, 12);
    form->setSpacing(8);
    const std::pair<QLabel *, QWidget *> rows[] = {
        {m_addresseeLabel, m_addressee}, {m_nameLabel, m_name},        {m_addressLabel, m_address},
        {m_headLabel, m_head},           {m_websiteLabel, m_website},  {m_zoneLabel, m_zone},
        {m_quorumLabel, m_quorum},       {m_majorityLabel, m_majority}};
    for (const auto &[text, field] : rows) {
        text->setBuddy(field);
        form->addRow(text, field);
    }
    form->addRow(m_tie);
    form->addRow(m_regulationHint);
    return tab;
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_tabs->setTabText(0, tr("Library"));
    m_tabs->setTabText(1, tr("Working days"));
    m_tabs->setTabText(2, tr("Staff"));
    const std::tuple<QLabel *, QWidget *, QString> texts[] = {
        {m_addresseeLabel, m_addressee, tr("Addressee of applications")},
        {m_nameLabel, m_name, tr("Official name")},
        {m_addressLabel, m_address, tr("Address")},
        {m_headLabel, m_head, tr("Head")},
        {m_websiteLabel, m_website, tr("Website")},
        {m_zoneLabel, m_zone, tr("Time zone of the legal day")},
        {m_quorumLabel, m_quorum, tr("Quorum: more than, of all members")},
        {m_majorityLabel, m_majority, tr("Majority: more than, of those present")}};
    for (const auto &[label, field, text] : texts) {
        label->setText(text);
        field->setAccessibleName(text);
    }
    m_tie->setText(tr("On a tie the presiding member decides"));
    m_regulationHint->setText(
        tr("The rules name no quorum and no majority: these are the Library's own regulation."));
}

void SettingsDialog::show(const LibrarySettings &settings)
{
    m_settings = settings;
    m_addressee->setPlainText(settings.addressee);
    m_name->setText(settings.name);
    m_address->setText(settings.address);
    m_head->setText(settings.head);
    m_website->setText(settings.website);
    m_zone->setText(settings.timeZone);
    for (QLineEdit *edit : {m_name, m_address, m_head, m_website, m_zone})
        edit->setCursorPosition(0); // a long name shows its beginning
    m_quorum->setValue(settings.regulation.quorumPercent);
    m_majority->setValue(settings.regulation.majorityPercent);
    m_tie->setChecked(settings.regulation.presidingDecidesTie);
}

void SettingsDialog::save()
{
    LibrarySettings wanted = m_settings;
    wanted.addressee = m_addressee->toPlainText().trimmed();
    wanted.name = m_name->text().simplified();
    wanted.address = m_address->text().simplified();
    wanted.head = m_head->text().simplified();
    wanted.website = m_website->text().trimmed();
    wanted.timeZone = m_zone->text().trimmed();
    wanted.regulation = {.quorumPercent = m_quorum->value(),
                         .majorityPercent = m_majority->value(),
                         .presidingDecidesTie = m_tie->isChecked()};
    act(
        m_context.database, this, SaveSettings{.settings = wanted},
        [this, wanted](const SaveSettings::Result &result) {
            m_settings = wanted;
            m_settings.version = result.version;
            m_message->say(Tone::Good, tr("The settings are saved; documents use them from now on."));
        },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.languages); });
}

} // namespace qorjyn
