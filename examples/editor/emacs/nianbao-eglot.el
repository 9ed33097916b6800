;;; nianbao-eglot.el --- 年报校核 (nianbao-lint) with Eglot  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "26.3") (eglot "1.9"))

;;; Commentary:

;; (load "/path/to/nianbao-eglot.el")
;; then `M-x nianbao-eglot' in a report, or
;; (add-hook 'text-mode-hook #'nianbao-eglot-ensure)

;;; Code:

(require 'eglot)
(require 'cl-lib)

(defgroup nianbao nil
  "Checks annual reports on the disclosure of government information."
  :group 'tools)

(defcustom nianbao-command '("nianbao-lint" "lsp" "--stdio")
  "The program that serves, with its arguments."
  :type '(repeat string))

(defcustom nianbao-settings nil
  "The settings of the section “nianbao”, as a plist: (:previous \"../2023\")."
  :type 'plist)

(defconst nianbao-modes '(markdown-mode gfm-mode html-mode mhtml-mode text-mode)
  "The modes that reports are written in.")

(defun nianbao--contact (&rest _)
  "The server, and what it is told at the start."
  (append nianbao-command
          (list :initializationOptions (append '(:asksReason t) nianbao-settings))))

(dolist (mode nianbao-modes)
  (setq eglot-server-programs (assoc-delete-all mode eglot-server-programs))
  (push (cons mode #'nianbao--contact) eglot-server-programs))

;; Emacs has no mode for Markdown of its own; in `fundamental-mode' no server starts.
(unless (cl-some (lambda (entry) (string-match-p (car entry) "report.md")) auto-mode-alist)
  (add-to-list 'auto-mode-alist '("\\.\\(?:md\\|markdown\\)\\'" . text-mode)))

;; The server asks why a finding is waived; an empty answer waives nothing.
(cl-defmethod eglot-handle-request
  (_server (_method (eql nianbao/askReason)) &key prompt &allow-other-keys)
  "Ask with PROMPT for the reason of a waiver."
  (let ((reason (read-string (concat prompt "："))))
    (if (string= reason "") nil reason)))

;;;###autoload
(defun nianbao-eglot ()
  "Check this report, and every other of its project that is opened."
  (interactive)
  (unless (apply #'derived-mode-p nianbao-modes) (text-mode))
  (let ((eglot-sync-connect t))
    (apply #'eglot (eglot--guess-contact))))

;;;###autoload
(defun nianbao-eglot-ensure ()
  "Check this buffer if it looks like a report."
  (when (and buffer-file-name
             (save-excursion
               (goto-char (point-min))
               (re-search-forward "政府信息公开.*年度报告" 4000 t)))
    (eglot-ensure)))

(defun nianbao-check-workspace ()
  "Check every report of the project."
  (interactive)
  (eglot-execute-command (eglot--current-server-or-lose) 'nianbao.checkWorkspace []))

(provide 'nianbao-eglot)
;;; nianbao-eglot.el ends here
