#include "guidance/first_result.hpp"

#include <algorithm>
#include <set>

#include "household/path.hpp"

namespace iura {
namespace {

constexpr std::size_t most_pages = 4;
constexpr int worth_it = 30;  // a month: smaller rights are no reason to turn the order of the questions round

// Which of these rights of yours that are worth it are a certain yes.
Rights certain_of(Rights rights_tried, const Answers& answers, const LawAt& law, Trials& trials) {
  Rights certain = 0;
  for (const auto& one : trials.of(build_household(answers, law.date()), law, 0, rights_tried)) {
    const int right = index_of_right(one.right);
    if (is_yes(one.entitled) && rights()[static_cast<std::size_t>(right)].worth >= worth_it) certain |= Rights{1} << right;
  }
  return certain;
}

std::string page_of(const RankedQuestion& ranked) { return ranked.path.substr(0, ranked.path.rfind('/') + 1) + ranked.question->page; }

}  // namespace

void first_result_first(std::vector<RankedQuestion>& ranked, const Assessment& assessment, Answers typical, const LawAt& law, Trials& trials) {
  if (trials.left() <= static_cast<int>(ranked.size())) return;
  const auto yours_is_certain = [](const Entitlement& one) { return one.person == 0 && is_yes(one.entitled); };
  if (std::any_of(assessment.entitlements.begin(), assessment.entitlements.end(), yours_is_certain)) return;
  const Rights certain = certain_of(every_right, typical, law, trials);
  // For each question the rights that are not certain without it, and for each right the pages of those questions.
  std::vector<Rights> needed_for(ranked.size());
  std::vector<std::set<std::string>> pages(rights().size());
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    const Place place = find(typical, ranked[i].path);
    if (place.answer() == nullptr) continue;
    const Answer kept = *place.answer();
    *place.answer() = {};
    needed_for[i] = certain & ~certain_of(certain, typical, law, trials);
    *place.answer() = kept;
    for (std::size_t right = 0; right < pages.size(); ++right)
      if (needed_for[i] >> right & 1) pages[right].insert(page_of(ranked[i]));
  }
  const auto length = [&](std::size_t right) { return pages[right].empty() ? ranked.size() + 1 : pages[right].size(); };
  std::size_t nearest = 0;
  for (std::size_t right = 1; right < pages.size(); ++right)
    if (length(right) < length(nearest)) nearest = right;
  if (length(nearest) > most_pages) return;
  std::vector<RankedQuestion> reordered;
  for (const bool needed : {true, false})
    for (std::size_t i = 0; i < ranked.size(); ++i)
      if (((needed_for[i] >> nearest & 1) != 0) == needed) reordered.push_back(std::move(ranked[i]));
  ranked = std::move(reordered);
}

}  // namespace iura
