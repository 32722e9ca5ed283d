find_program(NODE node REQUIRED)

# embed_files(target function BASE folder FILES file…)
# The JSON files become text inside the target, behind iura::embedded::<function>(); their paths are told from BASE.
function(embed_files target function)
  cmake_parse_arguments(PARSE_ARGV 2 embed "" BASE FILES)
  set(generator ${PROJECT_SOURCE_DIR}/scripts/embed.mjs)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded_${function}.cpp)
  add_custom_command(OUTPUT ${source} VERBATIM COMMAND_EXPAND_LISTS
    COMMAND ${NODE} ${generator} $<$<BOOL:${EMSCRIPTEN}>:--for-page> ${source} ${function} ${embed_BASE} ${embed_FILES}
    DEPENDS ${generator} ${embed_FILES}
    COMMENT "Embedding ${function}")
  target_sources(${target} PRIVATE ${source})
endfunction()
