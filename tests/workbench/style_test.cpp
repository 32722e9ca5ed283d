// Colours that can be read: 4.5 to 1 for text, 3 to 1 for what shows where something is (WCAG 2.2, 1.4.3 and 1.4.11).
#include "style.hpp"

#include <boost/test/unit_test.hpp>

#include <cmath>

#include "bench.hpp"
#include "embedded.hpp"

namespace {

using namespace iura::workbench;

double channel(float value) { return value <= 0.04045f ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }
double light(const ImVec4& c) { return 0.2126 * channel(c.x) + 0.7152 * channel(c.y) + 0.0722 * channel(c.z); }
double contrast(const ImVec4& a, const ImVec4& b) {
  const double one = light(a), other = light(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

BOOST_AUTO_TEST_SUITE(workbench_style)

BOOST_AUTO_TEST_CASE(black_on_white_is_21_to_1_and_grey_on_grey_is_nothing) {
  BOOST_TEST(contrast(colour::of(0, 0, 0), colour::of(255, 255, 255)) == 21.0, boost::test_tools::tolerance(0.001));
  BOOST_TEST(contrast(colour::of(120, 120, 120), colour::of(120, 120, 120)) == 1.0);
}

BOOST_AUTO_TEST_CASE(text_can_be_read_on_every_ground_that_it_stands_on) {
  Bench bench;
  const auto* c = ImGui::GetStyle().Colors;
  for (const auto ground : {ImGuiCol_WindowBg, ImGuiCol_PopupBg, ImGuiCol_FrameBg, ImGuiCol_FrameBgHovered, ImGuiCol_FrameBgActive, ImGuiCol_TitleBg, ImGuiCol_TitleBgActive, ImGuiCol_Button,
                            ImGuiCol_ButtonHovered, ImGuiCol_ButtonActive, ImGuiCol_Header, ImGuiCol_HeaderHovered, ImGuiCol_HeaderActive, ImGuiCol_Tab, ImGuiCol_TabHovered, ImGuiCol_TabActive,
                            ImGuiCol_TabUnfocused, ImGuiCol_TabUnfocusedActive, ImGuiCol_TableHeaderBg, ImGuiCol_TableRowBgAlt, ImGuiCol_TextSelectedBg}) {
    BOOST_TEST_CONTEXT(ImGui::GetStyleColorName(ground)) {
      BOOST_TEST(c[ground].w == 1.0f);
      BOOST_TEST(contrast(c[ImGuiCol_Text], c[ground]) >= 4.5);
      BOOST_TEST(contrast(c[ImGuiCol_TextDisabled], c[ground]) >= 4.5);
    }
  }
}

BOOST_AUTO_TEST_CASE(coloured_words_can_be_read_on_the_grounds_of_a_window_and_of_a_chosen_row) {
  const ImVec4 words[] = {colour::ink, colour::quiet, colour::accent, colour::yes, colour::maybe, colour::no, colour::wrong, colour::second};
  for (const auto& word : words)
    for (const ImVec4& ground : {ImVec4{colour::paper}, ImVec4{colour::ground}, ImVec4{colour::accent_soft}}) BOOST_TEST(contrast(word, ground) >= 4.5);
}

BOOST_AUTO_TEST_CASE(frames_grips_and_the_mark_of_the_keyboard_can_be_seen) {
  Bench bench;
  const auto* c = ImGui::GetStyle().Colors;
  for (const auto mark : {ImGuiCol_Border, ImGuiCol_CheckMark, ImGuiCol_SliderGrab, ImGuiCol_SliderGrabActive, ImGuiCol_NavHighlight, ImGuiCol_ScrollbarGrab}) {
    BOOST_TEST_CONTEXT(ImGui::GetStyleColorName(mark)) {
      BOOST_TEST(contrast(c[mark], c[ImGuiCol_WindowBg]) >= 3.0);
      BOOST_TEST(contrast(c[mark], c[ImGuiCol_ScrollbarBg]) >= 3.0);
    }
  }
  BOOST_TEST(ImGui::GetStyle().FrameBorderSize >= 1);
}

BOOST_AUTO_TEST_CASE(what_is_pressed_is_24_points_high_or_more) {
  Bench bench;
  BOOST_TEST(ImGui::GetFrameHeight() >= 24);
}

BOOST_AUTO_TEST_CASE(the_font_has_every_sign_of_both_languages) {
  Bench bench;
  for (const auto& file : iura::embedded::languages()) {
    // Every sign of the texts that the workbench may show, from the UTF-8 of the whole file.
    const auto text = file.text;
    for (const char* at = text.data(); at < text.data() + text.size();) {
      const auto first = static_cast<unsigned char>(*at);
      const int length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
      unsigned sign = length == 1 ? first : first & (0xffu >> (length + 1));
      for (int i = 1; i < length; ++i) sign = sign << 6 | (static_cast<unsigned char>(at[i]) & 0x3fu);
      at += length;
      if (sign >= 0x20) BOOST_REQUIRE_MESSAGE(ImGui::GetFont()->FindGlyphNoFallback(static_cast<ImWchar>(sign)) != nullptr, file.path << " has a sign without a picture: " << sign);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
