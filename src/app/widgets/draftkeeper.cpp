#include "app/widgets/draftkeeper.h"

#include "app/widgets/messagebar.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace qorjyn {

namespace {

const QString draftSuffix = u".json"_s;
const QString lockSuffix = u".lock"_s;

/// A program that was killed between a draft and its lock left the lock.
void removeLoneLocks(const QString &name)
{
    const QDir folder(DraftKeeper::folder());
    for (const QString &lock : folder.entryList({name + u".*"_s + lockSuffix}, QDir::Files))
        if (!folder.exists(lock.chopped(lockSuffix.size())))
            (void)QLockFile(folder.filePath(lock)).tryLock(0); // goes with it, unless somebody holds it
}

} // namespace

DraftKeeper::DraftKeeper(Database &database, QString form, std::function<QJsonObject()> collect,
                         QWidget *parent)
    : QWidget(parent), m_database(database), m_form(std::move(form)), m_collect(std::move(collect)),
      m_message(new MessageBar(this)), m_bringBack(new QPushButton(this)), m_discard(new QPushButton(this))
{
    m_message->setObjectName(u"draftMessage"_s);
    m_bringBack->setObjectName(u"draftBringBack"_s);
    m_discard->setObjectName(u"draftDiscard"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_bringBack);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addLayout(buttons);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(m_bringBack, &QPushButton::clicked, this, [this] {
        if (!m_left.isEmpty())
            Q_EMIT broughtBack(m_left.first()[u"draft"_s].toObject());
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (!m_left.isEmpty())
            m_left.removeFirst();
        (void)write();
        offer();
    });
    connect(m_message, &MessageBar::closed, this, &QWidget::hide); // until the next start
    connect(&m_database, &Database::loginChanged, this, &DraftKeeper::begin);
    connect(&m_database, &Database::zoneChanged, this, &DraftKeeper::retranslate);
    retranslate();
    begin();
}

DraftKeeper::~DraftKeeper()
{
    if (m_timer.isActive())
        keepNow();
}

QString DraftKeeper::folder()
{
    return QFileInfo(Location::standard().path).absolutePath() + u"/drafts"_s;
}

void DraftKeeper::begin()
{
    if (m_login == m_database.login())
        return;
    // What was left by the one before stays theirs; what stands in the form goes on under who works now.
    if (m_timer.isActive())
        keepNow();
    const auto typed = std::exchange(m_typed, std::nullopt);
    (void)write();
    m_login = m_database.login();
    m_left.clear();
    m_lock.reset();
    const QByteArray owner = (m_database.location().url() + u'\n' + m_login + u'\n' + m_form).toUtf8();
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(owner, QCryptographicHash::Sha256).toHex().left(32));
    m_file = folder() + u'/' + name + u'.' + QUuid::createUuid().toString(QUuid::Id128) + draftSuffix;
    // A draft whose lock is held belongs to a window that still runs.
    for (const QString &left :
         QDir(folder()).entryList({name + u".*"_s + draftSuffix}, QDir::Files, QDir::Time))
        adopt(folder() + u'/' + left);
    removeLoneLocks(name);
    m_typed = typed;
    (void)write();
    offer();
}

void DraftKeeper::adopt(const QString &file)
{
    QLockFile lock(file + lockSuffix);
    if (!lock.tryLock(0))
        return;
    QFile left(file);
    if (!left.open(QIODevice::ReadOnly))
        return;
    for (const QJsonValue draft : QJsonDocument::fromJson(left.readAll()).array())
        m_left.append(draft.toObject());
    left.close();
    if (write())
        left.remove(); // it lies in this run's file now
}

void DraftKeeper::touch()
{
    if (!m_timer.isActive())
        m_timer.start(delay);
}

void DraftKeeper::keepNow()
{
    m_timer.stop();
    m_typed = m_collect();
    (void)write();
}

void DraftKeeper::drop()
{
    m_timer.stop();
    if (!m_typed)
        return;
    m_typed.reset();
    (void)write();
}

void DraftKeeper::taken()
{
    if (!m_left.isEmpty())
        m_left.removeFirst();
    keepNow();
    offer();
}

bool DraftKeeper::write()
{
    if (m_file.isEmpty())
        return false; // nobody works yet
    QJsonArray drafts;
    for (const QJsonObject &left : std::as_const(m_left))
        drafts.append(left);
    if (m_typed)
        drafts.append(
            QJsonObject{{u"at"_s, m_database.now().toUTC().toString(Qt::ISODate)}, {u"draft"_s, *m_typed}});
    if (drafts.isEmpty()) {
        QFile::remove(m_file);
        m_lock.reset();
        return true;
    }
    if (!QDir().mkpath(folder()))
        return false;
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(m_file + lockSuffix);
        m_lock->tryLock(0);
    }
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(drafts).toJson(QJsonDocument::Compact));
    return file.commit();
}

void DraftKeeper::offer()
{
    setVisible(!m_left.isEmpty());
    if (m_left.isEmpty())
        return;
    const QDateTime at =
        m_database.inLibraryTime(QDateTime::fromString(m_left.first()[u"at"_s].toString(), Qt::ISODate));
    m_message->say(Tone::Due, tr("What was typed here until %1 was not stored when the program ended; it is "
                                 "kept: bring it back or discard it.")
                                  .arg(at.toString(u"dd.MM.yyyy hh:mm"_s)));
}

void DraftKeeper::retranslate()
{
    m_bringBack->setText(tr("Bring it back"));
    m_discard->setText(tr("Discard"));
    if (!isHidden()) // another tab may be on
        offer();
}

} // namespace qorjyn
