# Writes AppStream's description to OUT (also by itself: cmake -DOUT=FILE [-DQORJYN_SCREENSHOTS_URL=ADDRESS] -P this).
# AppStream takes pictures from the web alone: whoever publishes the program names the https address under which the
# pictures of packaging/screenshots can be read; without one the description has none.
set(screenshots "")
if(QORJYN_SCREENSHOTS_URL)
    set(shown
        "session|The table of the commission|Комиссия отырысы|Заседание комиссии"
        "application|An application and its titles|Өтінім және оның атаулары|Заявка и её названия"
        "object|An object of the fund and its way|Қордағы объект және оның жолы|Объект фонда и его путь")
    set(type " type=\"default\"")
    foreach(line IN LISTS shown)
        string(REPLACE "|" ";" parts "${line}")
        list(GET parts 0 name)
        list(GET parts 1 en)
        list(GET parts 2 kk)
        list(GET parts 3 ru)
        string(APPEND screenshots
            "    <screenshot${type}>\n"
            "      <caption>${en}</caption>\n"
            "      <caption xml:lang=\"kk\">${kk}</caption>\n"
            "      <caption xml:lang=\"ru\">${ru}</caption>\n"
            "      <image type=\"source\" width=\"1366\" height=\"768\">${QORJYN_SCREENSHOTS_URL}/${name}.png</image>\n"
            "    </screenshot>\n")
        set(type "")
    endforeach()
    set(screenshots "  <screenshots>\n${screenshots}  </screenshots>\n")
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/kz.kaznel.Qorjyn.metainfo.xml.in" "${OUT}" @ONLY)
