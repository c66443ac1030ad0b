#include "app/shell/explain.h"

namespace qorjyn {

void explain(MessageBar &bar, const Failure &failure, const Words &words)
{
    QList<MessageBar::Sentence> sentences;
    for (const Problem &problem : failure.problems)
        sentences.append({.text = words.sentence(problem), .rule = problem.rule});
    bar.say(Tone::Wrong, sentences, failure.details);
}

} // namespace qorjyn
